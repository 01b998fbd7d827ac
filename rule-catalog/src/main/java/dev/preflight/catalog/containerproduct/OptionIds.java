package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** The rules on ids of delivery options that a product has. */
final class OptionIds {
    private OptionIds() {}

    /** The option must be in one of the states. */
    static Rule<ChangeScene> visibility(
            Page page, String path, Collection<String> states, String code, String... rows) {
        String allowed = String.join(" or ", states);
        return page.ruleOn(path, "visibility")
                .must(DeliveryOptionIds.onStored(
                        "name a delivery option that is " + allowed,
                        (id, option, scene) -> option.visibility()
                                .decide(now -> states.contains(now)
                                        ? Decision.holds()
                                        : Decision.violated(
                                                id.pointer(),
                                                "names a " + now + " delivery option, but this change takes only "
                                                        + allowed + " ones; leave it out"))))
                .otherwise(errorCode(code))
                .documentedAs(rows);
    }

    /** No id may come twice. */
    static Rule<ChangeScene> unique(
            Page page, String list, String name, UnaryOperator<JsonValue> idOf, String... rows) {
        return page.rule(name)
                .on(list)
                .must(notRepeat("the id", item -> idOf.apply(item).text(), idOf))
                .otherwise(errorCode("DUPLICATE_DELIVERY_OPTION_IDS"))
                .documentedAs(rows);
    }
}
