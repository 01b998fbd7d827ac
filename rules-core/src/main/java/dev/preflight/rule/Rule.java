package dev.preflight.rule;

import dev.preflight.logic.Decision;

/**
 * A rule that is judged by code. Stateless and thread-safe.
 *
 * @param <S> what it is judged on: {@link ChangeScene} or {@link SetScene}
 */
public record Rule<S>(RuleDescription description, Judgement<S> judgement) {
    /** Decides a rule on a scene; a pure function. */
    @FunctionalInterface
    public interface Judgement<S> {
        Decision judge(S scene);
    }

    public RuleId id() {
        return description.id();
    }

    public Decision judge(S scene) {
        return judgement.judge(scene);
    }
}
