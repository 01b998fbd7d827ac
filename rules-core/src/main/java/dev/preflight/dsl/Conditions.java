package dev.preflight.dsl;

import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The named conditions. A condition on text or on a list holds for anything that is no text or no list: that a value has the
 * wrong kind, or is missing, is for other rules to say.
 */
public final class Conditions {
    private static final int SHOWN_CHARACTERS = 60;

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

    /** A condition on text that only strange characters can break: documents without any are not asked. */
    public static Condition textWithStrangeCharacters(String words, Function<String, Optional<String>> fault) {
        return unlessPlain(text(words, fault));
    }

    /** A condition that no document of plain characters can break, see {@link ChangeSetDocument#isPlain()}. */
    public static Condition unlessPlain(Condition condition) {
        return new Condition() {
            @Override
            public String words() {
                return condition.words();
            }

            @Override
            public Decision judge(JsonValue value, ChangeScene scene) {
                return condition.judge(value, scene);
            }

            @Override
            public boolean holdsThroughout(ChangeScene scene) {
                return scene.set().document().isPlain();
            }
        };
    }

    /** Lengths are counted in Unicode code points. */
    public static Condition haveAtMostCharacters(int limit) {
        return text("have at most " + limit + " characters", text -> {
            int length = text.codePointCount(0, text.length());
            return length <= limit
                    ? Optional.empty()
                    : Optional.of("has " + length + " characters, at most " + limit + " are allowed; shorten it by "
                            + (length - limit));
        });
    }

    /** A list with at most that many items. */
    public static Condition haveAtMostItems(int limit) {
        return Condition.of(
                "have at most " + limit + " items",
                (value, scene) -> !value.isArray() || value.size() <= limit
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "has " + value.size() + " items, at most " + limit + " are allowed; leave out "
                                        + (value.size() - limit)));
    }

    /** A list with at least one item. */
    public static Condition haveAnItem() {
        return Condition.of(
                "have at least 1 item",
                (value, scene) -> !value.isArray() || !value.isEmpty()
                        ? Decision.holds()
                        : Decision.violated(value.pointer(), "is empty, at least 1 item is required"));
    }

    /** A text that is not empty. */
    public static Condition notBeEmpty() {
        return text(
                "not be empty", text -> text.isEmpty() ? Optional.of("is empty; give it a value") : Optional.empty());
    }

    /** A text among those values. */
    public static Condition beOneOf(Collection<String> values) {
        String list = String.join(", ", values);
        return text(
                "be one of " + list,
                text -> values.contains(text)
                        ? Optional.empty()
                        : Optional.of("is " + quoted(text) + ", one of " + list + " is required"));
    }

    /** A value that is there. */
    public static Condition beThere() {
        return Condition.of(
                "be there",
                (value, scene) -> value.isAbsent()
                        ? Decision.violated(value.pointer(), "is missing; it is required")
                        : Decision.holds());
    }

    /** What must hold where the predicate is true. */
    public static Condition when(Predicate<ChangeScene> applies, Condition condition) {
        return Condition.of(
                condition.words(),
                (value, scene) -> applies.test(scene) ? condition.judge(value, scene) : Decision.holds());
    }

    /**
     * A list in which no two items are alike. The later one of two is at fault.
     *
     * @param words what may not repeat, after "not repeat"
     * @param identity what makes two items alike; items without one are left alone
     * @param at the part of the item at fault
     */
    public static Condition notRepeat(
            String words, Function<JsonValue, Optional<?>> identity, Function<JsonValue, JsonValue> at) {
        return Condition.of("not repeat " + words, (list, scene) -> {
            Map<Object, JsonValue> first = new HashMap<>();
            List<Violation> repeats = new ArrayList<>();
            for (JsonValue item : list.items()) {
                Optional<?> key = identity.apply(item);
                if (key.isPresent()) {
                    JsonValue earlier = first.putIfAbsent(key.get(), item);
                    if (earlier != null) {
                        JsonValue fault = at.apply(item);
                        String shown = fault.text()
                                .map(text -> "is " + quoted(text) + " and ")
                                .orElse("");
                        repeats.add(Violation.at(
                                fault.pointer(),
                                shown + "repeats " + words + " of " + Labels.of(earlier.pointer()) + "; keep one"));
                    }
                }
            }
            return Decision.violated(repeats);
        });
    }

    /** A text in quotes as far as it helps to recognise it. */
    public static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        String shown = length <= SHOWN_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
        return "\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
