package dev.preflight.dsl;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import java.util.List;
import java.util.function.Function;

/** The values that a rule looks at: a path below the details of a change, in which {@code *} stands for every item. */
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
        if (!name.equals("*")) {
            return all(value.member(name), step + 1, judgement);
        }
        Decision decision = Decision.holds();
        for (JsonValue item : value.items()) {
            decision = decision.and(all(item, step + 1, judgement));
        }
        return decision;
    }

    /** How the subject is called in a sentence. */
    String label() {
        return steps.isEmpty()
                ? "DetailsDocument"
                : String.join(".", steps).replace(".*", "[]").replace("*", "[]");
    }
}
