package dev.preflight.catalog.product;

import static dev.preflight.dsl.Conditions.quoted;

import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.schema.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all pages demand of the ids of delivery options that they name. */
public final class DeliveryOptionIds {
    private DeliveryOptionIds() {}

    /** The ids that an update names, in order. */
    public static List<String> in(ChangeScene scene) {
        return scene.details().member("DeliveryOptions").items().stream()
                .flatMap(option -> option.member("Id").text().stream())
                .toList();
    }

    /** The product must have a delivery option of that id. */
    public static Page.LastStep<ChangeScene> exist(Page page, String path, AwsCode code) {
        return page.ruleOn(path, "exists")
                .must("be the id of a delivery option of the product", DeliveryOptionIds::exists)
                .otherwise(code);
    }

    private static Decision exists(JsonValue value, ChangeScene scene) {
        Optional<String> id = value.text().filter(text -> !text.isEmpty());
        if (id.isEmpty()) {
            return Decision.holds();
        }
        return Product.of(scene.entityBefore()).versions().options().decide(options -> {
            List<String> ids =
                    options.stream().flatMap(option -> option.id().stream()).toList();
            return ids.contains(id.get())
                    ? Decision.holds()
                    : Decision.violated(
                            value.pointer(),
                            "is " + quoted(id.get()) + ", but the product has no delivery option with that id"
                                    + NearMiss.of(id.get(), ids)
                                            .map(near -> "; did you mean " + near + "?")
                                            .orElse("; copy it from its DescribeEntity answer"));
        });
    }

    /** All options of an update must belong to one version; those of another one than the first are at fault. */
    public static Page.LastStep<ChangeScene> ofOneVersion(Page page, AwsCode code) {
        return page.rule("delivery-options.id.same-version")
                .on("DeliveryOptions")
                .must("name delivery options of one version only", DeliveryOptionIds::ofOneVersion)
                .otherwise(code);
    }

    private static Decision ofOneVersion(JsonValue list, ChangeScene scene) {
        if (in(scene).size() < 2) {
            return Decision.holds();
        }
        return Product.of(scene.entityBefore()).versions().all().decide(versions -> {
            List<Violation> strangers = new ArrayList<>();
            Optional<Version> first = Optional.empty();
            for (JsonValue option : list.items()) {
                JsonValue id = option.member("Id");
                Optional<Version> owner = id.text()
                        .flatMap(text -> versions.stream()
                                .filter(version -> version.owns(text))
                                .findFirst());
                if (first.isEmpty()) {
                    first = owner;
                } else if (owner.isPresent() && !owner.equals(first)) {
                    strangers.add(Violation.at(
                            id.pointer(),
                            "is " + quoted(id.text().orElse(""))
                                    + ", which belongs to another version than the first one; update each version in a"
                                    + " change set of its own"));
                }
            }
            return Decision.violated(strangers);
        });
    }
}
