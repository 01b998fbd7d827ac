package dev.preflight.rule;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;

/**
 * What a value must do, with the words for it: a verb phrase that follows "must". Stateless and thread-safe.
 *
 * @param words continues "ProductTitle must"
 * @param judgement decides it for one value
 * @param isOfStrangeCharacters whether only text with characters beyond printable ASCII, spaces, tabs and line feeds can break it
 * @param isOfSize whether it speaks of nothing but how many items or members there are
 */
public record Condition(String words, Judgement judgement, boolean isOfStrangeCharacters, boolean isOfSize) {
    /** Decides a condition for one value of a change; a pure function. */
    @FunctionalInterface
    public interface Judgement {
        Decision judge(JsonValue value, ChangeScene scene);
    }

    /** A condition with its words. */
    public static Condition of(String words, Judgement judgement) {
        return new Condition(words, judgement, false, false);
    }

    /** The same, which only text with strange characters can break: rules with it need not look at plain documents. */
    public Condition ofStrangeCharacters() {
        return new Condition(words, judgement, true, isOfSize);
    }

    /** The same, which speaks of the size alone: it is not asked where the schema refuses the size already. */
    public Condition ofSize() {
        return new Condition(words, judgement, isOfStrangeCharacters, true);
    }

    /** Decides it for one value. */
    public Decision judge(JsonValue value, ChangeScene scene) {
        return judgement.judge(value, scene);
    }

    /** Both. */
    public Condition and(Condition other) {
        return new Condition(
                words + " and " + other.words,
                (value, scene) -> judge(value, scene).and(other.judge(value, scene)),
                isOfStrangeCharacters && other.isOfStrangeCharacters,
                isOfSize && other.isOfSize);
    }

    /** At least one. */
    public Condition or(Condition other) {
        return new Condition(
                words + " or " + other.words,
                (value, scene) -> judge(value, scene).or(other.judge(value, scene)),
                isOfStrangeCharacters || other.isOfStrangeCharacters,
                isOfSize && other.isOfSize);
    }

    /** The opposite. */
    public static Condition not(Condition condition) {
        return of("not " + condition.words, (value, scene) -> {
            Decision decision = condition.judge(value, scene);
            if (decision instanceof Decision.Undecided) {
                return decision;
            }
            return decision instanceof Decision.Violated
                    ? Decision.holds()
                    : Decision.violated(value.pointer(), "must not " + condition.words);
        });
    }
}
