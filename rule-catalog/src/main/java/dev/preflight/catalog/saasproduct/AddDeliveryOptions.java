package dev.preflight.catalog.saasproduct;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.VersionEffects;
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

/** "Add delivery options" of SaaS products. */
final class AddDeliveryOptions {
    static final Page PAGE = UrlOption.page("saas-product.add-delivery-options", "SaaSProduct.AddDeliveryOptions");

    private static final UrlOption URL_OPTION = new UrlOption(PAGE);

    // Synchronous validations that no schema can hold

    static final Rule<ChangeScene> DETAILS_IN_A_STRING = URL_OPTION.detailsInAString("field.04");

    static final Rule<ChangeScene> FULFILLMENT_URL = URL_OPTION.validUrl("FulfillmentUrl", "sync.01");

    static final Rule<ChangeScene> DETAILS_OF_NO_OBJECT =
            URL_OPTION.detailsOfNoObject(Provenance.DOCUMENTED, "field.04", "sync.03");

    static final Rule<ChangeScene> LAUNCH_URL = URL_OPTION.validUrl("LaunchUrl", "sync.04");

    static final Rule<ChangeScene> LAUNCH_URL_MISSING = URL_OPTION.quickLaunch("LaunchUrl", "sync.05");

    static final Rule<ChangeScene> TEMPLATES_MISSING = URL_OPTION.quickLaunch("DeploymentTemplates", "sync.06");

    static final Rule<ChangeScene> TEMPLATE_HOST = URL_OPTION.templateHost("sync.09");

    static final Rule<ChangeScene> TEMPLATE_TITLES = URL_OPTION.uniqueTitles("sync.12");

    static final Rule<ChangeScene> TEMPLATE_URLS = URL_OPTION.uniqueTemplateUrls("sync.13");

    static final Rule<ChangeScene> IAM_POLICY = URL_OPTION.iamPolicy("sync.15");

    static final Rule<ChangeScene> IDENTITY_POLICY = URL_OPTION.identityPolicy("sync.15");

    static final Rule<ChangeScene> STACK_NAME = URL_OPTION.stackNameOfShape("sync.10");

    static final List<Rule<ChangeScene>> USAGE_INSTRUCTIONS =
            URL_OPTION.usageInstructions("sync.16", "sync.17", "sync.18");

    // Asynchronous errors

    static final Rule<ChangeScene> DUPLICATE = PAGE.ruleOn("DeliveryOptions.*.Details." + UrlOption.KIND, "exists")
            .must("be a delivery option of a kind that the product does not have yet", AddDeliveryOptions::notThere)
            .otherwise(errorCode("DUPLICATE_DELIVERY_OPTIONS"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> FULFILLMENT_URL_REACHABLE =
            URL_OPTION.reachable("FulfillmentUrl", "INVALID_FULFILLMENT_URL", "async.02");

    static final Rule<ChangeScene> LAUNCH_URL_REACHABLE =
            URL_OPTION.reachable("LaunchUrl", "INVALID_LAUNCH_URL", "async.03");

    static final SectionPage SECTION = Pages.section(
                    PAGE,
                    VersionEffects.ADD_DELIVERY_OPTIONS,
                    List.of(
                            DETAILS_IN_A_STRING,
                            FULFILLMENT_URL,
                            DETAILS_OF_NO_OBJECT,
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
                    List.of(DUPLICATE, FULFILLMENT_URL_REACHABLE, LAUNCH_URL_REACHABLE))
            .reading(UrlOption.DETAILS_IN_STRINGS);

    private AddDeliveryOptions() {}

    private static Decision notThere(JsonValue details, ChangeScene scene) {
        return Product.before(scene)
                .versions()
                .options()
                .flatMap(options -> Knowledge.any(
                        options.stream().map(option -> option.kind().map(UrlOption.KIND::equals))))
                .decide(there -> there
                        ? Decision.violated(
                                details.pointer(),
                                "is a delivery option of a kind that the product has already; change that one with"
                                        + " UpdateDeliveryOptions")
                        : Decision.holds());
    }
}
