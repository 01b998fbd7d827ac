package dev.preflight.catalog.saasproduct;

import static dev.preflight.catalog.entity.Visibility.LIMITED;
import static dev.preflight.catalog.entity.Visibility.PUBLIC;
import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.rule.AwsCode.noCode;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Update delivery option visibility" of SaaS products. Judged on the product as the set leaves it. */
final class UpdateDeliveryOptionsVisibility {
    static final Page PAGE = Pages.page(
            "saas-product.update-delivery-options-visibility", "SaaSProduct.UpdateDeliveryOptionsVisibility");

    private static final List<String> TARGETS = List.of(LIMITED, PUBLIC, "Unavailable");
    private static final String INVALID_VISIBILITY = "INVALID_VISIBILITY";
    private static final String LIST = "DeliveryOptions";
    private static final String OPTION = "DeliveryOptions.*";

    static final Rule<ChangeScene> MANY_OPTIONS = PAGE.ruleOn(LIST, "max-items")
            .must(haveAtMostItems(Limits.of("saas-delivery-options")))
            .otherwise(http(422))
            .inDoubt(Provenance.SHAPE)
            .documentedAs("field.03");

    static final Rule<ChangeScene> ONE_LIMITED = PAGE.ruleOn(LIST, "one-limited")
            .must("make one delivery option Limited at most", UpdateDeliveryOptionsVisibility::oneLimited)
            .otherwise(noCode(Phase.ASYNC))
            .documentedAs("field.06");

    static final Rule<ChangeScene> BESIDE_LIMITED = PAGE.ruleOn(LIST, "beside-limited")
            .must(makeTheOnly(LIMITED))
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.06");

    static final Rule<ChangeScene> TARGETING = PAGE.ruleOn(OPTION, "targeting.only-when-limited")
            .must("have Targeting only when it is Limited", UpdateDeliveryOptionsVisibility::onlyWhenLimited)
            .otherwise(noCode(Phase.SYNC))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("field.07");

    static final Rule<ChangeScene> KIND = PAGE.ruleOn(OPTION + ".Id", "kind")
            .must("be the id of a URL delivery option", UpdateDeliveryOptionsVisibility::urlOption)
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("field.10");

    static final Rule<ChangeScene> NOTHING_TO_CHANGE = PAGE.ruleOn(OPTION, "visibility-or-targeting")
            .must("have TargetVisibility or Targeting", UpdateDeliveryOptionsVisibility::somethingToChange)
            .otherwise(http(422))
            .documentedAs("sync.04");

    static final Rule<ChangeScene> ID_EXISTS =
            new UrlOption(PAGE).existingId(errorCode("INVALID_DELIVERY_OPTION_IDS"), "async.01");

    static final Rule<ChangeScene> ONE_PUBLIC = PAGE.ruleOn(LIST, "one-public")
            .must("make one delivery option Public at most", UpdateDeliveryOptionsVisibility::onePublic)
            .otherwise(errorCode(INVALID_VISIBILITY))
            .documentedAs("field.05", "async.02");

    static final Rule<ChangeScene> BESIDE_PUBLIC = PAGE.ruleOn(LIST, "beside-public")
            .must(makeTheOnly(PUBLIC))
            .otherwise(errorCode(INVALID_VISIBILITY))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.05", "async.02");

    static final Rule<ChangeScene> NO_PUBLIC = PAGE.ruleOn(LIST, "public-left")
            .must("leave one delivery option Public", UpdateDeliveryOptionsVisibility::publicLeft)
            .otherwise(errorCode(INVALID_VISIBILITY))
            .readBy("P-36")
            .documentedAs("field.05", "async.03");

    static final Rule<ChangeScene> PUBLIC_NAMED = PAGE.ruleOn(LIST, "public-named")
            .must(
                    "name the Public delivery option when the product is unknown",
                    (options, scene) -> publicLeft(options, scene) instanceof Decision.Undecided
                            ? Decision.violated(
                                    options.pointer(),
                                    "makes no delivery option Public, as the table of errors demands; name the one that"
                                            + " stays Public, or check with a snapshot of the product")
                            : Decision.holds())
            .otherwise(errorCode(INVALID_VISIBILITY))
            .decidedBy("P-36")
            .documentedAs("async.03");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.UPDATE_DELIVERY_OPTIONS_VISIBILITY,
            List.of(
                    MANY_OPTIONS,
                    ONE_LIMITED,
                    BESIDE_LIMITED,
                    TARGETING,
                    KIND,
                    NOTHING_TO_CHANGE,
                    ID_EXISTS,
                    ONE_PUBLIC,
                    BESIDE_PUBLIC,
                    NO_PUBLIC,
                    PUBLIC_NAMED));

    private UpdateDeliveryOptionsVisibility() {}

    private static Decision oneLimited(JsonValue options, ChangeScene scene) {
        int limited = made(LIMITED, options).size();
        return limited <= 1
                ? Decision.holds()
                : Decision.violated(
                        options.pointer(),
                        "makes " + limited + " delivery options Limited, but a product has at most one;"
                                + " make the others Unavailable");
    }

    private static Decision onePublic(JsonValue options, ChangeScene scene) {
        List<JsonValue> made = made(PUBLIC, options);
        return Decision.violated(made.stream()
                .skip(1)
                .map(option -> Violation.at(
                        option.member("TargetVisibility").pointer(),
                        "is Public like that of " + Labels.of(made.get(0).pointer())
                                + ", but a product has exactly one Public delivery option; keep one"))
                .toList());
    }

    /** The delivery options of the request that get that visibility, each id once. */
    private static List<JsonValue> made(String visibility, JsonValue options) {
        Set<String> ids = new HashSet<>();
        List<JsonValue> made = new ArrayList<>();
        for (JsonValue option : options.items()) {
            boolean wanted = option.member("TargetVisibility").text().equals(Optional.of(visibility));
            if (wanted && option.member("Id").text().filter(ids::add).isPresent()) {
                made.add(option);
            }
        }
        return made;
    }

    /** The one that has the visibility now presumably loses it, but nothing says so. */
    private static Condition makeTheOnly(String visibility) {
        return Condition.of("take " + visibility + " from the delivery option that has it", (options, scene) -> {
            List<JsonValue> made = made(visibility, options);
            return made.size() != 1
                    ? Decision.holds()
                    : Product.finished(scene).versions().options().decide(all -> theOnly(visibility, made.get(0), all));
        });
    }

    private static Decision theOnly(String visibility, JsonValue made, List<DeliveryOption> all) {
        Optional<String> id = made.member("Id").text();
        if (all.stream().noneMatch(option -> option.id().equals(id))) {
            return Decision.holds();
        }
        Conjunction others = new Conjunction();
        for (DeliveryOption other : all) {
            if (!other.id().equals(id)) {
                String name = other.id().orElse("one that the set adds");
                others.add(other.visibility()
                        .decide(now -> !now.equals(visibility)
                                ? Decision.holds()
                                : Decision.violated(
                                        made.member("TargetVisibility").pointer(),
                                        "is " + visibility + ", but so is " + name + "; AWS presumably ends that, make "
                                                + name + " Unavailable here to be sure")));
            }
        }
        return others.decision();
    }

    private static Decision onlyWhenLimited(JsonValue option, ChangeScene scene) {
        JsonValue targeting = option.member("Targeting");
        return targeting.isAbsent()
                ? Decision.holds()
                : visibility(option, scene)
                        .decide(now -> now.equals(LIMITED)
                                ? Decision.holds()
                                : Decision.violated(
                                        targeting.pointer(),
                                        "comes with a delivery option that is " + now
                                                + ", but is for Limited ones; leave it out"));
    }

    /** As the request says, or as the product has it; Limited, which is in order, where other rules refuse it. */
    private static Knowledge<String> visibility(JsonValue option, ChangeScene scene) {
        JsonValue target = option.member("TargetVisibility");
        if (!target.isAbsent()) {
            return Knowledge.known(target.text().filter(TARGETS::contains).orElse(LIMITED));
        }
        return Options.finished(scene)
                .flatMap(options -> options.option(option.member("Id").text().orElse(""))
                        .map(DeliveryOption::visibility)
                        .orElseGet(() -> Knowledge.known(LIMITED)));
    }

    /** An id that the product does not have is the other rule's. */
    private static Decision urlOption(JsonValue id, ChangeScene scene) {
        if (!id.isText()) {
            return Decision.holds();
        }
        Knowledge<String> kind = Options.finished(scene)
                .flatMap(options -> options.option(id.text().orElse(""))
                        .map(DeliveryOption::kind)
                        .orElseGet(() -> Knowledge.known(UrlOption.KIND)));
        return kind.decide(name -> name.equals(UrlOption.KIND)
                ? Decision.holds()
                : Decision.violated(
                        id.pointer(),
                        "names a delivery option of the kind " + name
                                + ", but this change is documented for URL delivery options alone"));
    }

    private static Decision somethingToChange(JsonValue option, ChangeScene scene) {
        return !option.member("TargetVisibility").isAbsent()
                        || !option.member("Targeting").isAbsent()
                ? Decision.holds()
                : Decision.violated(
                        option.pointer(), "has neither TargetVisibility nor Targeting; give at least one of them");
    }

    /** A request that changes no visibility takes nothing away. */
    private static Decision publicLeft(JsonValue options, ChangeScene scene) {
        if (options.isEmpty() || options.items().stream().anyMatch(UpdateDeliveryOptionsVisibility::mayBecomePublic)) {
            return Decision.holds();
        }
        return Product.finished(scene).versions().options().decide(all -> {
            boolean changes = options.items().stream()
                    .anyMatch(option -> !option.member("TargetVisibility").isAbsent());
            if (!changes || all.isEmpty()) {
                return Decision.holds();
            }
            return Knowledge.any(all.stream().map(option -> option.visibility().map(PUBLIC::equals)))
                    .decide(left -> left
                            ? Decision.holds()
                            : Decision.violated(
                                    options.pointer(),
                                    "leaves the product without a Public delivery option, of which it must have exactly"
                                            + " one; make one Public"));
        });
    }

    private static boolean mayBecomePublic(JsonValue option) {
        JsonValue target = option.member("TargetVisibility");
        return target.isWithheld() || target.text().equals(Optional.of(PUBLIC));
    }
}
