package dev.preflight.dsl;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.ValueView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The named conditions. A condition on text or on a list holds for anything that is no text or no list: that a value has the
 * wrong kind, or is missing, is for other rules to say.
 */
public final class Conditions {
    private Conditions() {}

    /** A condition on text: the function says what is wrong with it, if anything. */
    public static Condition text(String words, Function<String, Optional<String>> fault) {
        return Condition.of(
                words,
                (value, scene) -> value.text()
                        .flatMap(fault)
                        .map(wrong -> Decision.violated(value.pointer(), wrong))
                        .orElseGet(Decision::holds));
    }

    /**
     * A condition on text of which is told what is wrong in words that take more than a moment to find.
     *
     * @param right whether a text is as it must be
     * @param fault what is wrong with one that is not
     */
    public static Condition text(String words, Predicate<String> right, UnaryOperator<String> fault) {
        return Condition.of(
                words,
                (value, scene) -> value.text()
                        .filter(text -> !right.test(text))
                        .map(text -> Decision.violated(value.pointer(), () -> fault.apply(text)))
                        .orElseGet(Decision::holds));
    }

    /** A condition on what a value is read as: the function says what is wrong with it, if anything. */
    public static <T> Condition viewed(String words, ValueView<T> view, Function<T, Optional<String>> fault) {
        return Condition.of(
                words,
                (value, scene) -> fault.apply(scene.view(view, value))
                        .map(wrong -> Decision.violated(value.pointer(), wrong))
                        .orElseGet(Decision::holds));
    }

    /** Lengths are counted in Unicode code points. */
    public static Condition haveAtMostCharacters(int limit) {
        return haveAtMostCharacters(limit, scene -> limit);
    }

    /** Lengths are counted in Unicode code points. The words name the limit as the catalog has it. */
    public static Condition haveAtMostCharacters(Limit limit) {
        return haveAtMostCharacters(limit.value(), scene -> scene.limit(limit));
    }

    private static Condition haveAtMostCharacters(int named, ToIntFunction<ChangeScene> inForce) {
        return Condition.of("have at most " + named + " characters", (value, scene) -> {
            String text = value.text().orElse("");
            int length = text.codePointCount(0, text.length());
            int limit = inForce.applyAsInt(scene);
            return length <= limit
                    ? Decision.holds()
                    : Decision.violated(
                            value.pointer(),
                            "has " + length + " characters, at most " + limit + " are allowed; shorten it by "
                                    + (length - limit));
        });
    }

    /** A list with at most that many items. */
    public static Condition haveAtMostItems(int limit) {
        return haveAtMostItems(limit, scene -> limit);
    }

    /** A list with at most that many items. The words name the limit as the catalog has it. */
    public static Condition haveAtMostItems(Limit limit) {
        return haveAtMostItems(limit.value(), scene -> scene.limit(limit));
    }

    private static Condition haveAtMostItems(int named, ToIntFunction<ChangeScene> inForce) {
        return Condition.of("have at most " + named + " items", (value, scene) -> {
                    int limit = inForce.applyAsInt(scene);
                    return !value.isArray() || value.size() <= limit
                            ? Decision.holds()
                            : Decision.violated(
                                    value.pointer(),
                                    "has " + value.size() + " items, at most " + limit + " are allowed; leave out "
                                            + (value.size() - limit));
                })
                .ofSize();
    }

    /** A text that is not empty. */
    public static Condition notBeEmpty() {
        return text(
                "not be empty", text -> text.isEmpty() ? Optional.of("is empty; give it a value") : Optional.empty());
    }

    /**
     * A list in which no two items are alike. The later one of two is at fault.
     *
     * @param words what may not repeat, after "not repeat"
     * @param identity what makes two items alike; items without one are left alone
     * @param at the part of the item at fault
     */
    public static <K> Condition notRepeat(
            String words, Function<JsonValue, Optional<K>> identity, Function<JsonValue, JsonValue> at) {
        return noRepeats("not repeat " + words, list -> Repeat.among(list.items(), identity), repeat -> {
            JsonValue fault = at.apply(repeat.again());
            String shown =
                    fault.text().map(text -> "is " + quoted(text) + " and ").orElse("");
            return Violation.at(
                    fault.pointer(),
                    shown + "repeats " + words + " of "
                            + Labels.item(repeat.first().pointer()) + "; keep one");
        });
    }

    /**
     * A list without repeats of its own kind.
     *
     * @param words all that is demanded, after "must"
     * @param repeats the repeats in a list
     * @param fault what is wrong with one
     */
    public static Condition noRepeats(
            String words,
            Function<JsonValue, List<Repeat<JsonValue>>> repeats,
            Function<Repeat<JsonValue>, Violation> fault) {
        return Condition.of(
                words,
                (list, scene) -> Decision.violated(
                        repeats.apply(list).stream().map(fault).toList()));
    }
}
