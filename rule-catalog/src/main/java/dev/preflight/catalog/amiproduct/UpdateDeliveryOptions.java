package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.rule.AwsCode.noCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.entity.Version;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** "Update version information". Its table of errors is short; those of AddDeliveryOptions on the same fields are warnings. */
final class UpdateDeliveryOptions {
    static final Page PAGE = AmiDetails.page("ami-product.update-delivery-options", "AmiProduct.UpdateDeliveryOptions");

    private static final String AS_WHEN_ADDED = "P-69";
    private static final AwsCode PROTOCOL_CODE = errorCode("INVALID_SECURITY_GROUP_PROTOCOL");

    static final Rule<ChangeScene> NOTHING = PAGE.rule("details.nothing-to-update")
            .on("")
            .must("have at least one field to update", UpdateDeliveryOptions::something)
            .otherwise(http(422))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("field.03");

    static final Rule<ChangeScene> AMI_SOURCE = PAGE.ruleOn(
                    "DeliveryOptions.*.Details.AmiDeliveryOptionDetails.AmiSource", "frozen")
            .must(
                    "not be there, since the AMI of a version cannot be changed",
                    (source, scene) -> Decision.violated(
                            source.pointer(),
                            "is given, but the AMI of a version cannot be changed; leave it out and add a new"
                                    + " version instead"))
            .otherwise(noCode(Phase.ASYNC))
            .inDoubt(Provenance.DOCUMENTED)
            .documentedAs("field.05");

    static final Rule<ChangeScene> VERSION_TITLE = PAGE.ruleOn("Version.VersionTitle", "frozen")
            .must("not change", UpdateDeliveryOptions::sameTitle)
            .otherwise(noCode(Phase.ASYNC))
            .decidedBy("P-37")
            .documentedAs("field.06");

    static final Rule<ChangeScene> STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public or Limited",
                    ProductState.among(
                            List.of(Visibility.PUBLIC, Visibility.LIMITED), "make it Public or Limited first"))
            .otherwise(errorCode("INVALID_PRODUCT"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> NO_OPTION = PAGE.ruleOn("DeliveryOptions", "given")
            .evenMissing()
            .must("name the delivery option of the version", UpdateDeliveryOptions::option)
            .otherwise(errorCode("MISSING_DELIVERY_OPTION_IDS"))
            .decidedBy("P-24")
            .documentedAs("async.02");

    static final Rule<ChangeScene> EXISTS = DeliveryOptionIds.exist(
                    PAGE, "DeliveryOptions.*.Id", errorCode("INVALID_DELIVERY_OPTION_IDS"))
            .documentedAs("field.07", "async.03");

    static final Rule<ChangeScene> SAME_VERSION = DeliveryOptionIds.ofOneVersion(
                    PAGE, errorCode("INVALID_DELIVERY_OPTIONS"))
            .documentedAs("async.04");

    /** Where no snapshot shows which version an id belongs to, that a version has one option is what the page says. */
    private static final Gate VERSIONS_UNKNOWN =
            Gate.of(scene -> !Options.before(scene).isKnown());

    static final Rule<ChangeScene> ONE_OPTION = PAGE.rule("delivery-options.id.one-option")
            .on("DeliveryOptions")
            .when(VERSIONS_UNKNOWN)
            .must("name one delivery option, since a version has no more", UpdateDeliveryOptions::oneOption)
            .otherwise(errorCode("INVALID_DELIVERY_OPTIONS"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.04");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.UPDATE_DELIVERY_OPTIONS,
            List.of(NOTHING, AMI_SOURCE, VERSION_TITLE),
            ListingText.on(PAGE, "Version.ReleaseNotes", errorCode("INVALID_RELEASE_NOTES"))
                    .decidedBy(AS_WHEN_ADDED)
                    .rules("field.12", "field.12"),
            AmiDetails.usageInstructions(PAGE, AS_WHEN_ADDED, "field.12", "field.12"),
            List.of(
                    AmiDetails.availableInstanceType(PAGE)
                            .decidedBy(AS_WHEN_ADDED)
                            .documentedAs("field.12"),
                    AmiDetails.knownInstanceType(PAGE).documentedAs("field.12"),
                    AmiDetails.portOrder(PAGE).decidedBy(AS_WHEN_ADDED).documentedAs("field.12"),
                    AmiDetails.protocol(PAGE, PROTOCOL_CODE)
                            .decidedBy(AS_WHEN_ADDED)
                            .documentedAs("field.10"),
                    AmiDetails.protocolCase(PAGE, PROTOCOL_CODE, "field.10"),
                    AmiDetails.range(PAGE).decidedBy(AS_WHEN_ADDED).documentedAs("field.11"),
                    AmiDetails.hostBits(PAGE, "field.11"),
                    AmiDetails.port(PAGE).decidedBy(AS_WHEN_ADDED).documentedAs("field.12"),
                    AmiDetails.leadingSlash(PAGE, "field.09")),
            List.of(STATE, NO_OPTION, EXISTS, SAME_VERSION, ONE_OPTION));

    private UpdateDeliveryOptions() {}

    private static Decision something(JsonValue details, ChangeScene scene) {
        JsonValue options = details.member("DeliveryOptions");
        boolean onlyIds = options.isAbsent()
                || options.isArray()
                        && !options.isEmpty()
                        && options.items().stream().allMatch(UpdateDeliveryOptions::isOnlyAnId);
        return saysNothing(details.member("Version")) && onlyIds
                ? Decision.violated(
                        details.pointer(), "updates nothing; give new ReleaseNotes, or details of the delivery option")
                : Decision.holds();
    }

    private static boolean isOnlyAnId(JsonValue option) {
        JsonValue details = option.member("Details");
        return option.isObject()
                && (saysNothing(details)
                        || details.isObject()
                                && details.memberNames().stream().allMatch(kind -> saysNothing(details.member(kind))));
    }

    private static boolean saysNothing(JsonValue value) {
        return value.isAbsent() || value.isObject() && value.isEmpty();
    }

    /** Which version is meant, if any, is for the rules on its ids to say. */
    private static Decision sameTitle(JsonValue title, ChangeScene scene) {
        Optional<String> wanted = title.text();
        if (wanted.isEmpty()) {
            return Decision.holds();
        }
        Decision changed = Decision.violated(
                title.pointer(),
                "is " + quoted(wanted.get())
                        + ", but the title of an AMI version cannot be updated; leave it out, or add a new version");
        return Options.before(scene)
                .decide(options -> DeliveryOptionIds.in(scene).stream()
                        .flatMap(id -> options.owner(id).stream())
                        .findFirst()
                        .map(Version::title)
                        .map(stored -> stored.decide(now -> now.equals(wanted.get()) ? Decision.holds() : changed))
                        .orElseGet(Decision::holds));
    }

    private static Decision oneOption(JsonValue list, ChangeScene scene) {
        List<JsonValue> ids = list.items().stream()
                .map(item -> item.member("Id"))
                .filter(JsonValue::isText)
                .toList();
        return ids.stream()
                .filter(id -> !id.text().equals(ids.get(0).text()))
                .findFirst()
                .map(other -> Decision.violated(
                        other.pointer(),
                        "is " + quoted(other.text().orElse(""))
                                + ", a second id, but an AMI version has a single delivery"
                                + " option; update each version in a change set of its own"))
                .orElseGet(Decision::holds);
    }

    /** A request that updates nothing at all is the other rule's. */
    private static Decision option(JsonValue options, ChangeScene scene) {
        return options.isAbsent()
                        && scene.details().member("Version").isObject()
                        && !scene.details().member("Version").isEmpty()
                ? Decision.violated(
                        options.pointer(),
                        "is missing, so it is not said which version to update; name its delivery option by Id")
                : Decision.holds();
    }
}
