package dev.preflight.catalog.listing;

import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Rule;
import java.util.function.ToIntFunction;

/**
 * Rules for limits that the reference prints as "fewer than", while AWS's client schema takes exactly so many. More than that is
 * refused by the schema of the page, whatever the value in force.
 */
public final class FewerThan {
    private FewerThan() {}

    /** Characters of a text, in code points. */
    public static Rule<ChangeScene> characters(Page page, String path, Limit limit, AwsCode code, String row) {
        return rule(page, path, fewerThan(limit, " characters", FewerThan::length), code, row);
    }

    /** Items of a list. */
    public static Rule<ChangeScene> items(Page page, String path, Limit limit, AwsCode code, String row) {
        return rule(page, path, fewerThan(limit, " items", JsonValue::size).ofSize(), code, row);
    }

    private static Rule<ChangeScene> rule(Page page, String path, Condition condition, AwsCode code, String row) {
        return page.ruleOn(path, "fewer-than")
                .must(condition)
                .otherwise(code)
                .decidedBy("P-33")
                .documentedAs(row);
    }

    /** Where nothing is, nothing can be left out, even if the limit is set to 0. */
    private static Condition fewerThan(Limit limit, String unit, ToIntFunction<JsonValue> count) {
        return Condition.of("have fewer than " + limit.value() + unit, (value, scene) -> {
            int size = count.applyAsInt(value);
            int bound = scene.limit(limit);
            return size < bound || size == 0
                    ? Decision.holds()
                    : Decision.violated(
                            value.pointer(),
                            "has " + size + unit + ", but the reference prints fewer than " + bound + "; leave out "
                                    + (size == bound ? "one" : size - bound + 1) + " to be sure");
        });
    }

    private static int length(JsonValue value) {
        return value.text().map(text -> text.codePointCount(0, text.length())).orElse(0);
    }
}
