package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.listing.FewerThan;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** What adding and updating a version demand alike of its texts, with the same rows on both pages. */
final class VersionRules {
    private static final String ANY_KIND = "DeliveryOptions.*.Details.?";
    private static final String DETAILS = ANY_KIND + ".";
    private static final String RESOURCES =
            "DeliveryOptions.*.Details." + RequestedOption.ECR + ".DeploymentResources.*.";

    private static final Limit IMAGES = Limits.of("container-images");
    private static final Limit RESOURCE_NAME = Limits.of("deployment-resource-name-characters");
    private static final Limit RESOURCE_URL = Limits.of("deployment-resource-url-characters");
    private static final Limit DESCRIPTION = Limits.of("container-description-characters");

    private VersionRules() {}

    /** A page on which the details of each kind have one word in ids, as in its schema, and what they share has none. */
    static Page page(String rulePrefix, String constraintPrefix) {
        return Pages.page(rulePrefix, constraintPrefix)
                .withSubject(ANY_KIND, "")
                .withSubject("DeliveryOptions.*.Details." + RequestedOption.ECR, "ecr")
                .withSubject("DeliveryOptions.*.Details." + RequestedOption.HELM, "helm")
                .withSubject("DeliveryOptions.*.Details." + RequestedOption.ADD_ON, "eks-add-on");
    }

    /** White space before trademarks, and characters that are not supported. */
    static List<Rule<ChangeScene>> texts(Page page) {
        List<Rule<ChangeScene>> rules = new ArrayList<>();
        rules.addAll(ListingText.on(page, "Version.VersionTitle", errorCode("INVALID_VERSION_TITLE"))
                .rules("async.05", "async.06"));
        rules.addAll(ListingText.on(page, "Version.ReleaseNotes", errorCode("INVALID_RELEASE_NOTES"))
                .rules("async.10", "async.11"));
        rules.addAll(ListingText.on(page, DETAILS + "UsageInstructions", errorCode("INVALID_USAGE_INSTRUCTIONS"))
                .rules("async.14", "async.15"));
        return rules;
    }

    /** Limits that are printed as "fewer than". */
    static List<Rule<ChangeScene>> limits(Page page, String imagesRow) {
        return List.of(
                FewerThan.items(
                        page, DETAILS + "ContainerImages", IMAGES, errorCode("TOO_MANY_CONTAINER_IMAGES"), imagesRow),
                FewerThan.characters(
                        page, RESOURCES + "Name", RESOURCE_NAME, errorCode("INVALID_RESOURCE_NAME"), "async.33"),
                FewerThan.characters(
                        page, RESOURCES + "Url", RESOURCE_URL, errorCode("INVALID_RESOURCE_URL"), "async.34"),
                FewerThan.characters(
                        page,
                        DETAILS + "Description",
                        DESCRIPTION,
                        errorCode("INVALID_SHORT_DESCRIPTION"),
                        "async.35"));
    }
}
