package dev.preflight.catalog.containerproduct;

import static dev.preflight.catalog.containerproduct.RequestedOption.ADD_ON;
import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.containerproduct.AddOns.Trait;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.product.VersionTitles;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** "Add a new version" of a container product. */
final class AddDeliveryOptions {
    static final Page PAGE =
            VersionRules.page("container-product.add-delivery-options", "ContainerProduct.AddDeliveryOptions");

    private static final String ADD_ON_DETAILS = "DeliveryOptions.*.Details." + ADD_ON + ".";
    private static final OptionTitles TITLES = new OptionTitles(
            PAGE,
            "delivery-options.delivery-option-title",
            option -> option.value().member("DeliveryOptionTitle"));
    private static final HelmParameters PARAMETERS =
            new HelmParameters(PAGE, (option, name, scene) -> Knowledge.known(option.field(name)));

    static final Rule<ChangeScene> PRODUCT_STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public, Limited or Draft",
                    ProductState.among(
                            List.of(Visibility.PUBLIC, Visibility.LIMITED, Visibility.DRAFT),
                            "bring it back with UpdateVisibility first"))
            .otherwise(errorCode("INCOMPATIBLE_PRODUCT_STATUS"))
            .readBy("P-16")
            .documentedAs("async.01");

    static final Rule<ChangeScene> RELEASED = PAGE.rule("product.released")
            .onTheChange("The product should be Public or Limited, not a Draft", ProductState::released)
            .otherwise(errorCode("INCOMPATIBLE_PRODUCT_STATUS"))
            .decidedBy("P-16")
            .documentedAs("async.01");

    static final Rule<ChangeScene> PUSHED_BEFORE = ContainerImages.pushedBefore(PAGE, "chain.01");

    static final Rule<ChangeScene> IN_REPOSITORY = ContainerImages.repository(PAGE, "field.15");

    static final Rule<ChangeScene> ONE_KIND = PAGE.rule("delivery-options.details.one-kind")
            .on("DeliveryOptions.*")
            .must("have details of exactly one kind that the reference knows", AddDeliveryOptions::oneKind)
            .otherwise(errorCode("INVALID_DETAILS"))
            .documentedAs("field.07", "async.30");

    static final Rule<ChangeScene> VERSION_TITLE = VersionTitles.uniqueUnlessFreed(PAGE, "async.09");

    static final Rule<ChangeScene> FREED_TITLE = VersionTitles.freed(PAGE, "async.09");

    static final Rule<ChangeScene> LICENSE_SECRET = PARAMETERS.licenseSecret().documentedAs("field.25", "async.19");

    static final Rule<ChangeScene> SERVICE_ACCOUNT = PARAMETERS.serviceAccount("field.26", "async.29");

    static final Rule<ChangeScene> METADATA = PARAMETERS.metadata("field.28");

    static final Rule<ChangeScene> DUPLICATE_TITLE = TITLES.unique("async.25", "async.28");

    static final Rule<ChangeScene> EXISTING_TITLE = TITLES.newInProduct("async.26");

    static final Rule<ChangeScene> VISIBILITY = PAGE.rule("delivery-options.visibility.other-kinds")
            .on("DeliveryOptions.*")
            .must("not be restrained when it is no add-on: all others start Public", AddDeliveryOptions::visibility)
            .otherwise(errorCode("INVALID_VISIBILITY_STATE"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.08");

    static final Rule<ChangeScene> ADD_ON_NAME_OF_OTHERS = PAGE.ruleOn(ADD_ON_DETAILS + "AddOnName", "exists")
            .must("not be the name of another product's add-on", AddOnHistory::newName)
            .otherwise(errorCode("DUPLICATE_ADDON_NAME"))
            .documentedAs("field.09", "async.41");

    static final Rule<ChangeScene> ADD_ON_VERSION = PAGE.ruleOn(ADD_ON_DETAILS + "AddOnVersion", "exists")
            .must("be new to the add-on", AddOnHistory::newVersion)
            .otherwise(errorCode("DUPLICATE_ADDON_VERSION"))
            .documentedAs("async.42");

    static final Rule<ChangeScene> ADD_ON_NAME = PAGE.ruleOn(ADD_ON_DETAILS + "AddOnName", "same-add-on")
            .must("be the name that the product's add-on has", AddOnHistory.agreesWithEarlier(Trait.NAME))
            .otherwise(errorCode("INCOMPATIBLE_ADDON_NAME"))
            .documentedAs("async.52");

    static final Rule<ChangeScene> ADD_ON_TYPE = PAGE.ruleOn(ADD_ON_DETAILS + "AddOnType", "same-add-on")
            .must("be the type that the product's add-on has", AddOnHistory.agreesWithEarlier(Trait.TYPE))
            .otherwise(errorCode("INCOMPATIBLE_ADDON_TYPE"))
            .documentedAs("async.53");

    static final Rule<ChangeScene> ADD_ON_NAMESPACE = PAGE.ruleOn(ADD_ON_DETAILS + "Namespace", "same-add-on")
            .must("be the namespace that the product's add-on has", AddOnHistory.agreesWithEarlier(Trait.NAMESPACE))
            .otherwise(errorCode("INCOMPATIBLE_ADDON_NAMESPACE"))
            .documentedAs("async.54");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.ADD_DELIVERY_OPTIONS,
            List.of(PRODUCT_STATE, RELEASED, PUSHED_BEFORE, IN_REPOSITORY, ONE_KIND),
            CompatibleServices.rules(PAGE, "field.13"),
            VersionRules.texts(PAGE),
            List.of(VERSION_TITLE, FREED_TITLE, LICENSE_SECRET, SERVICE_ACCOUNT, METADATA),
            VersionRules.limits(PAGE, "async.20"),
            ContainerImages.rules(PAGE, new ContainerImages.Rows("async.21", "async.22", "async.23", "async.24")),
            List.of(DUPLICATE_TITLE, EXISTING_TITLE, VISIBILITY),
            ChartUri.rules(PAGE, "field.19"),
            AddOn.rules(PAGE),
            List.of(ADD_ON_NAME_OF_OTHERS, ADD_ON_VERSION, ADD_ON_NAME, ADD_ON_TYPE, ADD_ON_NAMESPACE));

    private AddDeliveryOptions() {}

    private static Decision oneKind(JsonValue item, ChangeScene scene) {
        JsonValue details = item.member("Details");
        int kinds = new RequestedOption(item).kinds().size();
        if (!details.isObject() || kinds == 1) {
            return Decision.holds();
        }
        String what = kinds == 0 ? "has details of no known kind" : "has details of " + kinds + " kinds";
        return Decision.violated(
                details.pointer(), what + "; give exactly one of " + String.join(", ", RequestedOption.KINDS));
    }

    private static Decision visibility(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        JsonValue visibility = item.member("Visibility");
        Optional<String> other = visibility.text().filter(text -> !text.equals(Visibility.PUBLIC));
        return other.isEmpty() || option.kinds().isEmpty() || option.kinds().contains(ADD_ON)
                ? Decision.holds()
                : Decision.violated(
                        visibility.pointer(),
                        "is for add-ons only; AWS makes all other delivery options Public by itself, so leave it out");
    }
}
