package dev.preflight.catalog.product;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.entity.Version;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityKey;
import dev.preflight.text.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all pages demand of the ids of delivery options that they name. */
public final class DeliveryOptionIds {
    private DeliveryOptionIds() {}

    /** Decides something of the option that an id names. */
    @FunctionalInterface
    public interface Judgement {
        Decision of(JsonValue id, DeliveryOption option, ChangeScene scene);
    }

    /** A condition on the option that an id names; one that names none is told elsewhere. */
    public static Condition onStored(String words, Judgement judgement) {
        return Condition.of(
                words,
                (id, scene) -> id.text()
                        .filter(text -> !text.isEmpty())
                        .map(text -> Options.before(scene)
                                .decide(options -> options.option(text)
                                        .map(found -> judgement.of(id, found, scene))
                                        .orElseGet(Decision::holds)))
                        .orElseGet(Decision::holds));
    }

    /** The ids that an update names, in order. */
    public static List<String> in(ChangeScene scene) {
        return scene.details().member("DeliveryOptions").items().stream()
                .flatMap(option -> option.member("Id").text().stream())
                .toList();
    }

    /** The product must have a delivery option of that id. */
    public static Page.LastStep<Rule<ChangeScene>> exist(Page page, String path, AwsCode code) {
        return page.ruleOn(path, "exists")
                .must(
                        "be the id of a delivery option of the product",
                        (value, scene) ->
                                value.text().map(id -> exists(id, value, scene)).orElseGet(Decision::holds))
                .otherwise(code);
    }

    private static Decision exists(String id, JsonValue value, ChangeScene scene) {
        return Options.before(scene)
                .decide(options -> options.ids().contains(id)
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                () -> "is " + quoted(id) + ", but the product has no delivery option with that id; "
                                        + advice(id, options.ids(), scene)));
    }

    private static String advice(String id, Set<String> ids, ChangeScene scene) {
        if (ids.isEmpty() && scene.entity() instanceof EntityKey.Created) {
            return "the set creates it, and what it gets has no ids before the set has run; update it in a later set";
        }
        return ids.isEmpty()
                ? "it has none yet, add one with AddDeliveryOptions"
                : NearMiss.question(id, ids).orElse("copy the id from its DescribeEntity answer");
    }

    /** All options of an update must belong to one version; those of another one than the first are at fault. */
    public static Page.LastStep<Rule<ChangeScene>> ofOneVersion(Page page, AwsCode code) {
        return page.rule("delivery-options.id.same-version")
                .on("DeliveryOptions")
                .must("name delivery options of one version only", DeliveryOptionIds::ofOneVersion)
                .otherwise(code);
    }

    private static Decision ofOneVersion(JsonValue list, ChangeScene scene) {
        if (in(scene).size() < 2) {
            return Decision.holds();
        }
        return Options.before(scene).decide(options -> {
            List<Violation> strangers = new ArrayList<>();
            Optional<Version> first = Optional.empty();
            for (JsonValue option : list.items()) {
                JsonValue id = option.member("Id");
                Optional<Version> owner = id.text().flatMap(options::owner);
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
