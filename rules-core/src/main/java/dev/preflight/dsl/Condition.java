package dev.preflight.dsl;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import java.util.function.BiFunction;

/** What a value must do, with the words for it: a verb phrase that follows "must". */
public interface Condition {
    /** Continues "ProductTitle must". */
    String words();

    /** Decides the condition for one value. */
    Decision judge(JsonValue value, ChangeScene scene);

    /** True when the condition is certain to hold for every value of the change, so that none need be looked at. */
    default boolean holdsThroughout(ChangeScene scene) {
        return false;
    }

    /** A condition with its words. */
    static Condition of(String words, BiFunction<JsonValue, ChangeScene, Decision> judgement) {
        return new Condition() {
            @Override
            public String words() {
                return words;
            }

            @Override
            public Decision judge(JsonValue value, ChangeScene scene) {
                return judgement.apply(value, scene);
            }
        };
    }

    /** Both. */
    default Condition and(Condition other) {
        return of(
                words() + " and " + other.words(),
                (value, scene) -> judge(value, scene).and(other.judge(value, scene)));
    }

    /** At least one. */
    default Condition or(Condition other) {
        return of(
                words() + " or " + other.words(),
                (value, scene) -> judge(value, scene).or(other.judge(value, scene)));
    }

    /** The opposite. */
    static Condition not(Condition condition) {
        return of("not " + condition.words(), (value, scene) -> {
            Decision decision = condition.judge(value, scene);
            if (decision instanceof Decision.Undecided) {
                return decision;
            }
            return decision instanceof Decision.Violated
                    ? Decision.holds()
                    : Decision.violated(value.pointer(), "must not " + condition.words());
        });
    }
}
