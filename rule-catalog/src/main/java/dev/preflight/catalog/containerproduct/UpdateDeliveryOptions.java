package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.noCode;

import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.product.VersionTitles;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update version information" of a container product. */
final class UpdateDeliveryOptions {
    static final Page PAGE =
            VersionRules.page("container-product.update-delivery-options", "ContainerProduct.UpdateDeliveryOptions");

    private static final String AS_WHEN_ADDED = "P-69";
    private static final String MISSING_IDS = "MISSING_DELIVERY_OPTION_IDS";
    private static final OptionTitles TITLES =
            new OptionTitles(PAGE, "delivery-option-title", option -> option.field("DeliveryOptionTitle"));
    private static final HelmParameters PARAMETERS = new HelmParameters(PAGE, RequestedOption::updated);

    static final Rule<ChangeScene> PRODUCT_STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public or Limited",
                    ProductState.among(
                            List.of(Visibility.PUBLIC, Visibility.LIMITED),
                            "release it with ReleaseProduct, or bring it back with UpdateVisibility"))
            .otherwise(errorCode("INCOMPATIBLE_PRODUCT_STATUS"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> OPTIONS_GIVEN = PAGE.rule("delivery-options.given")
            .on("DeliveryOptions")
            .evenMissing()
            .must("be there, so that the version is known", UpdateDeliveryOptions::given)
            .otherwise(errorCode(MISSING_IDS))
            .decidedBy("P-24")
            .documentedAs("field.04");

    static final Rule<ChangeScene> ONE_KIND = PAGE.rule("delivery-options.details.one-kind")
            .on("DeliveryOptions.*")
            .must("have details of one kind only", UpdateDeliveryOptions::oneKind)
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.17");

    static final Rule<ChangeScene> VERSION_TITLE = VersionTitles.unique(PAGE, "async.09");

    static final Rule<ChangeScene> EXISTS = DeliveryOptionIds.exist(
                    PAGE, "DeliveryOptions.*.Id", errorCode(MISSING_IDS))
            .documentedAs("async.24");

    static final Rule<ChangeScene> DUPLICATE_ID = OptionIds.unique(
            PAGE, "DeliveryOptions", "delivery-options.id.duplicate", item -> item.member("Id"), "async.26");

    static final Rule<ChangeScene> DUPLICATE_TITLE = TITLES.unique("async.27", "async.30");

    static final Rule<ChangeScene> EXISTING_TITLE = TITLES.newInVersion("async.28");

    static final Rule<ChangeScene> TITLE_OF_OTHER_VERSION = TITLES.newInProduct("async.28");

    static final Rule<ChangeScene> LICENSE_SECRET =
            PARAMETERS.licenseSecret().decidedBy("P-19").documentedAs("async.37");

    static final Rule<ChangeScene> SERVICE_ACCOUNT = PARAMETERS.serviceAccount("async.38");

    static final Rule<ChangeScene> METADATA = PARAMETERS.metadata("field.18");

    static final Rule<ChangeScene> OPTION_STATE = OptionIds.visibility(
            PAGE,
            "DeliveryOptions.*.Id",
            List.of(Visibility.PUBLIC, Visibility.LIMITED),
            "INVALID_DELIVERY_OPTIONS_STATUS",
            "async.41");

    static final Rule<ChangeScene> ONE_VERSION = DeliveryOptionIds.ofOneVersion(
                    PAGE, errorCode("MULTIPLE_VERSION_UPDATE"))
            .documentedAs("async.43");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.UPDATE_DELIVERY_OPTIONS,
            List.of(PRODUCT_STATE, OPTIONS_GIVEN, ONE_KIND),
            CompatibleServices.rules(PAGE, "field.13", "field.14"),
            VersionRules.texts(PAGE),
            List.of(VERSION_TITLE),
            VersionRules.limits(PAGE, "async.19"),
            ContainerImages.rules(PAGE, new ContainerImages.Rows("async.20", "async.21", "async.22", "async.23")),
            List.of(ContainerImages.complete(PAGE, ChangedFields.NOT_PUBLIC, "field.12")),
            List.of(EXISTS, DUPLICATE_ID, DUPLICATE_TITLE, EXISTING_TITLE, TITLE_OF_OTHER_VERSION),
            List.of(LICENSE_SECRET, SERVICE_ACCOUNT, METADATA),
            ChartUri.rules(PAGE, "field.17"),
            AddOn.rulesOfUpdate(PAGE, AS_WHEN_ADDED),
            ChangedFields.rules(PAGE),
            List.of(OPTION_STATE, ONE_VERSION));

    private UpdateDeliveryOptions() {}

    private static Decision given(JsonValue options, ChangeScene scene) {
        JsonValue version = scene.details().member("Version");
        return options.isAbsent() && version.isObject() && !version.isEmpty()
                ? Decision.violated(
                        options.pointer(),
                        "is missing, so nothing says which version to change; name one of its delivery options by Id")
                : Decision.holds();
    }

    private static Decision oneKind(JsonValue item, ChangeScene scene) {
        int kinds = new RequestedOption(item).kinds().size();
        return kinds <= 1
                ? Decision.holds()
                : Decision.violated(
                        item.member("Details").pointer(),
                        "has details of " + kinds + " kinds, but a delivery option is of one; give that one");
    }
}
