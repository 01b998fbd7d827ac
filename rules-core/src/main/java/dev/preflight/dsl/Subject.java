package dev.preflight.dsl;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.text.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that a rule looks at: a path below the details of a change, in which {@code *} stands for every item and {@code ?} for every member. */
final class Subject {
    private final List<String> steps;

    private Subject(List<String> steps) {
        this.steps = steps;
    }

    /** Reads {@code ProductTitle}, {@code *}{@code .Types} or the empty path for the details themselves. */
    static Subject parse(String path) {
        return new Subject(path.isEmpty() ? List.of() : List.of(path.split("\\.", -1)));
    }

    /** All values must pass; a member that is missing is judged too, as absent. */
    Decision all(JsonValue root, Function<JsonValue, Decision> judgement) {
        return all(root, 0, judgement);
    }

    private Decision all(JsonValue value, int step, Function<JsonValue, Decision> judgement) {
        if (step == steps.size()) {
            return judgement.apply(value);
        }
        String name = steps.get(step);
        List<JsonValue> values = switch (name) {
            case "*" -> value.items();
            case "?" -> value.memberNames().stream().map(value::member).toList();
            default -> List.of(value.member(name));
        };
        Decision decision = Decision.holds();
        for (JsonValue each : values) {
            decision = decision.and(all(each, step + 1, judgement));
        }
        return decision;
    }

    /** How the subject is called in a sentence. */
    String label() {
        return steps.isEmpty()
                ? "DetailsDocument"
                : String.join(".", steps).replace(".*", "[]").replace("*", "[]").replace(".?", "");
    }

    /** The path as words of a rule id, in the way of the ids of schemas. */
    static String words(String path) {
        return Arrays.stream(path.split("\\."))
                .filter(step -> !step.isEmpty() && !step.equals("*") && !step.equals("?"))
                .map(KebabCase::of)
                .collect(Collectors.joining("."));
    }
}
