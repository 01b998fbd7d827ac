package dev.preflight.rule;

import dev.preflight.logic.Decision;

/**
 * A rule that is judged by code. Rules are data that the engine can index; only the judgement of an {@link OfScene} is code alone.
 * Stateless and thread-safe.
 *
 * @param <S> what it is judged on: {@link ChangeScene} or {@link SetScene}
 */
public sealed interface Rule<S> {
    RuleDescription description();

    default RuleId id() {
        return description().id();
    }

    /**
     * A demand on values of the details of a change. It is asked of each value of the subject, but of none that the schema
     * refuses as an error, since one cause is told once.
     *
     * @param gate whether it applies to a change
     * @param evenWhereMissing whether it is also asked of the member that is missing in an object that is there
     * @param evenWhereRefused whether it sees the details as they were sent, with what the schema refuses
     */
    record OfValues(
            RuleDescription description,
            Subject subject,
            Gate gate,
            Condition condition,
            boolean evenWhereMissing,
            boolean evenWhereRefused)
            implements Rule<ChangeScene> {}

    /** A demand on a change or on a change set as a whole. */
    record OfScene<S>(RuleDescription description, Judgement<S> judgement) implements Rule<S> {
        /**
         * Decides it.
         *
         * @throws RuleThrew when it throws
         */
        public Decision judge(S scene) {
            try {
                return judgement.judge(scene);
            } catch (RuntimeException | Error e) {
                throw new RuleThrew(id(), e);
            }
        }
    }

    /** Decides a rule on a scene; a pure function. */
    @FunctionalInterface
    interface Judgement<S> {
        Decision judge(S scene);
    }
}
