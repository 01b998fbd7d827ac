package dev.preflight.catalog.saasproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update delivery options" of SaaS products. */
final class UpdateDeliveryOptions {
    static final Page PAGE =
            UrlOption.page("saas-product.update-delivery-options", "SaaSProduct.UpdateDeliveryOptions");

    private static final UrlOption URL_OPTION = new UrlOption(PAGE);

    // Synchronous validations that no schema can hold

    static final Rule<ChangeScene> DETAILS_IN_A_STRING = URL_OPTION.detailsInAString("field.06");

    static final Rule<ChangeScene> DETAILS_OF_NO_OBJECT =
            URL_OPTION.detailsOfNoObject(Provenance.ANSWER_INFERRED, "field.04", "field.06");

    static final Rule<ChangeScene> NOTHING = PAGE.rule("delivery-options.details.given")
            .on("DeliveryOptions")
            .must("have Details with a field to update", UpdateDeliveryOptions::given)
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.06");

    static final Rule<ChangeScene> DUPLICATE_ID = PAGE.ruleOn("DeliveryOptions", "id.duplicate")
            .must(notRepeat("the id", option -> option.member("Id").text(), option -> option.member("Id")))
            .otherwise(http(422))
            .documentedAs("sync.03");

    static final Rule<ChangeScene> FULFILLMENT_URL = URL_OPTION.validUrl("FulfillmentUrl", "sync.04");

    static final Rule<ChangeScene> ID_EXISTS = URL_OPTION.existingId(http(422), "field.05", "sync.05", "async.01");

    static final Rule<ChangeScene> ONE_URL_OPTION = PAGE.ruleOn("DeliveryOptions", "one-url-option")
            .must("have one URL delivery option at most", UpdateDeliveryOptions::oneUrlOption)
            .otherwise(http(422))
            .documentedAs("sync.06");

    static final Rule<ChangeScene> LAUNCH_URL = URL_OPTION.validUrl("LaunchUrl", "sync.08");

    static final Rule<ChangeScene> LAUNCH_URL_MISSING = URL_OPTION.quickLaunch("LaunchUrl", "field.08", "sync.09");

    static final Rule<ChangeScene> TEMPLATES_MISSING = URL_OPTION.quickLaunch("DeploymentTemplates", "sync.10");

    static final Rule<ChangeScene> TEMPLATE_HOST = URL_OPTION.templateHost("sync.12");

    static final Rule<ChangeScene> TEMPLATE_TITLES = URL_OPTION.uniqueTitles("sync.16");

    static final Rule<ChangeScene> TEMPLATE_URLS = URL_OPTION.uniqueTemplateUrls("sync.17");

    static final Rule<ChangeScene> IAM_POLICY = URL_OPTION.iamPolicy("sync.19");

    static final Rule<ChangeScene> IDENTITY_POLICY = URL_OPTION.identityPolicy("sync.19");

    static final Rule<ChangeScene> STACK_NAME = URL_OPTION.stackNameOfShape("sync.13");

    static final List<Rule<ChangeScene>> USAGE_INSTRUCTIONS =
            URL_OPTION.usageInstructions("sync.20", "sync.21", "sync.22");

    static final Rule<ChangeScene> FULFILLMENT_URL_REACHABLE =
            URL_OPTION.reachable("FulfillmentUrl", "INVALID_FULFILLMENT_URL", "async.03");

    static final Rule<ChangeScene> LAUNCH_URL_REACHABLE =
            URL_OPTION.reachable("LaunchUrl", "INVALID_LAUNCH_URL", "async.04");

    static final SectionPage SECTION = Pages.section(
                    PAGE,
                    VersionEffects.UPDATE_DELIVERY_OPTIONS,
                    List.of(
                            DETAILS_IN_A_STRING,
                            DETAILS_OF_NO_OBJECT,
                            NOTHING,
                            DUPLICATE_ID,
                            FULFILLMENT_URL,
                            ID_EXISTS,
                            ONE_URL_OPTION,
                            LAUNCH_URL,
                            LAUNCH_URL_MISSING,
                            TEMPLATES_MISSING,
                            TEMPLATE_HOST,
                            TEMPLATE_TITLES,
                            TEMPLATE_URLS,
                            STACK_NAME,
                            IAM_POLICY,
                            IDENTITY_POLICY),
                    USAGE_INSTRUCTIONS,
                    List.of(FULFILLMENT_URL_REACHABLE, LAUNCH_URL_REACHABLE))
            .reading(UrlOption.DETAILS_IN_STRINGS);

    private UpdateDeliveryOptions() {}

    private static Decision given(JsonValue options, ChangeScene scene) {
        List<JsonValue> all = options.items();
        if (all.isEmpty() || !all.stream().allMatch(UpdateDeliveryOptions::changesNothing)) {
            return Decision.holds();
        }
        JsonValue details = all.get(0).member("Details");
        boolean missing = details.isAbsent();
        return Decision.violated(
                (missing ? details : details.member(UrlOption.KIND)).pointer(),
                (missing ? "is missing" : "is empty") + ", so that nothing changes; give a field of " + UrlOption.KIND
                        + ", or drop the change");
    }

    private static boolean changesNothing(JsonValue option) {
        JsonValue fields = option.member("Details").member(UrlOption.KIND);
        return option.isObject() && option.member("Details").isAbsent() || fields.isObject() && fields.isEmpty();
    }

    /** One that is given twice is the other rule's; one without Details is none yet. */
    private static Decision oneUrlOption(JsonValue options, ChangeScene scene) {
        long count = options.items().stream()
                .filter(option -> !option.member("Details").isAbsent())
                .flatMap(option -> option.member("Id").text().stream())
                .distinct()
                .count();
        return count <= 1
                ? Decision.holds()
                : Decision.violated(
                        options.pointer(),
                        "has " + count
                                + " URL delivery options, but a change takes only one; update the others in change"
                                + " sets of their own");
    }
}
