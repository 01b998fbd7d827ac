package dev.preflight.catalog.amiproduct;

import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.rule.AwsCode.noCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.product.VersionTitles;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.LinearPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "Add a new version". */
final class AddDeliveryOptions {
    static final Page PAGE = AmiDetails.page("ami-product.add-delivery-options", "AmiProduct.AddDeliveryOptions");

    private static final String SOURCE = "DeliveryOptions.*.Details.AmiDeliveryOptionDetails.AmiSource";
    private static final AwsCode PROTOCOL_CODE = errorCode("INVALID_SECURITY_GROUP_PROTOCOL");
    private static final BigDecimal SSH = BigDecimal.valueOf(22);
    private static final LinearPattern HEXADECIMAL_AMI_ID = new LinearPattern("^ami-([0-9a-f]{8}|[0-9a-f]{17})$");

    static final Rule<ChangeScene> KIND = PAGE.ruleOn("DeliveryOptions.*.Details", "kind")
            .must("have AmiDeliveryOptionDetails", AddDeliveryOptions::kind)
            .otherwise(http(422))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("field.07");

    static final Rule<ChangeScene> WINDOWS_PORT = PAGE.ruleOn(SOURCE, "windows-scanning-port")
            .must("not be scanned on port 22 when it is Windows", AddDeliveryOptions::windowsPort)
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.GUIDE)
            .documentedAs("field.15", "field.16");

    static final Rule<ChangeScene> WINDOWS_ON_ARM = PAGE.rule("ami.recommended-instance-type.windows")
            .on("DeliveryOptions.*.Details.AmiDeliveryOptionDetails")
            .must("not recommend a type with an Arm processor for Windows", AddDeliveryOptions::windowsOnArm)
            .otherwise(errorCode("INCOMPATIBLE_OPERATING_SYSTEM"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.27");

    static final Rule<ChangeScene> ROLE_OF_SELLER = PAGE.ruleOn(SOURCE + ".AccessRoleArn", "seller")
            .must("be a role of the account that owns the product", AddDeliveryOptions::roleOfSeller)
            .otherwise(errorCode("ASSET_NOT_FOUND"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.11", "async.40");

    static final Rule<ChangeScene> STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public, Limited or a Draft",
                    ProductState.among(
                            List.of(Visibility.PUBLIC, Visibility.LIMITED, Visibility.DRAFT),
                            "bring it back with UpdateVisibility first"))
            .otherwise(errorCode("INVALID_PRODUCT"))
            .readBy("P-16")
            .documentedAs("async.01");

    static final Rule<ChangeScene> RELEASED = PAGE.rule("product.released")
            .onTheChange("The product should be Public or Limited, not a Draft", ProductState::released)
            .otherwise(errorCode("INVALID_PRODUCT"))
            .decidedBy("P-16")
            .documentedAs("async.01");

    static final Rule<ChangeScene> DUPLICATE_TITLE = VersionTitles.unique(PAGE, "field.06", "field.13", "async.02");

    static final Rule<ChangeScene> AVAILABLE_INSTANCE_TYPE =
            AmiDetails.availableInstanceType(PAGE).documentedAs("async.15");

    static final Rule<ChangeScene> KNOWN_INSTANCE_TYPE =
            AmiDetails.knownInstanceType(PAGE).documentedAs("field.21", "async.16");

    static final Rule<ChangeScene> PORT_ORDER = AmiDetails.portOrder(PAGE).documentedAs("async.19");

    static final Rule<ChangeScene> PROTOCOL =
            AmiDetails.protocol(PAGE, PROTOCOL_CODE).documentedAs("field.22", "async.20");

    static final Rule<ChangeScene> PROTOCOL_CASE = AmiDetails.protocolCase(PAGE, PROTOCOL_CODE, "field.22");

    static final Rule<ChangeScene> RANGE = AmiDetails.range(PAGE).documentedAs("field.23", "async.21");

    static final Rule<ChangeScene> HOST_BITS = AmiDetails.hostBits(PAGE, "async.21");

    static final Rule<ChangeScene> PORT = AmiDetails.port(PAGE).documentedAs("field.20", "async.22", "async.23");

    static final Rule<ChangeScene> LEADING_SLASH = AmiDetails.leadingSlash(PAGE, "field.19", "async.26");

    static final Rule<ChangeScene> OPERATING_SYSTEM = PAGE.ruleOn(SOURCE + ".OperatingSystemName", "supported")
            .must("be the name of a supported operating system", AddDeliveryOptions::operatingSystem)
            .otherwise(errorCode("INCOMPATIBLE_OPERATING_SYSTEM_NAME"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.29");

    static final Rule<ChangeScene> AMI_ID_FORM = PAGE.ruleOn(SOURCE + ".AmiId", "hexadecimal")
            .must(text(
                    "be ami- and 8 or 17 hexadecimal digits",
                    id -> HEXADECIMAL_AMI_ID.find(id)
                            ? Optional.empty()
                            : Optional.of("is " + quoted(id)
                                    + ", but EC2 makes ids of ami- and 8 or 17 hexadecimal digits; copy it again")))
            .otherwise(errorCode("INVALID_AMI_ID"))
            .decidedBy("P-84")
            .documentedAs("async.32");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.ADD_DELIVERY_OPTIONS,
            List.of(KIND, WINDOWS_PORT, WINDOWS_ON_ARM, ROLE_OF_SELLER, STATE, RELEASED, DUPLICATE_TITLE),
            ListingText.on(PAGE, "Version.VersionTitle", errorCode("INVALID_VERSION_TITLE"))
                    .rules("async.03", "async.04"),
            ListingText.on(PAGE, "Version.ReleaseNotes", errorCode("INVALID_RELEASE_NOTES"))
                    .rules("async.07", "async.08"),
            AmiDetails.usageInstructions(PAGE, "async.11", "async.12"),
            List.of(
                    AVAILABLE_INSTANCE_TYPE,
                    KNOWN_INSTANCE_TYPE,
                    PORT_ORDER,
                    PROTOCOL,
                    PROTOCOL_CASE,
                    RANGE,
                    HOST_BITS,
                    PORT,
                    LEADING_SLASH,
                    OPERATING_SYSTEM,
                    AMI_ID_FORM));

    private AddDeliveryOptions() {}

    /** Of the kinds that newer editions document, the names end alike; those get a warning as unknown members. */
    private static Decision kind(JsonValue details, ChangeScene scene) {
        boolean some = details.memberNames().stream().anyMatch(name -> name.endsWith("DeliveryOptionDetails"));
        return some
                ? Decision.holds()
                : Decision.violated(
                        details.member("AmiDeliveryOptionDetails").pointer(), "is missing; describe the AMI in it");
    }

    private static Decision windowsPort(JsonValue source, ChangeScene scene) {
        JsonValue port = source.member("ScanningPort");
        boolean ssh = port.isAbsent()
                || port.number().filter(number -> number.compareTo(SSH) == 0).isPresent();
        return !isWindows(source) || !ssh
                ? Decision.holds()
                : Decision.violated(
                        port.pointer(),
                        (port.isAbsent() ? "is missing, so AWS takes 22" : "is 22")
                                + ", the port of SSH, but AWS scans Windows over RDP; give its port, usually 3389");
    }

    private static boolean isWindows(JsonValue source) {
        return InstanceTypes.isWindows(
                source.member("OperatingSystemName").text().orElse(""));
    }

    private static Decision windowsOnArm(JsonValue details, ChangeScene scene) {
        JsonValue type = details.member("RecommendedInstanceType");
        String name = type.text().orElse("");
        return !isWindows(details.member("AmiSource")) || !InstanceTypes.isArm(name)
                ? Decision.holds()
                : Decision.violated(
                        type.pointer(),
                        "is " + quoted(name) + ", whose processor is an Arm one, but EC2 runs Windows on x86 alone;"
                                + " recommend another type");
    }

    /** Whose product it is shows its ARN in a snapshot. */
    private static Decision roleOfSeller(JsonValue arn, ChangeScene scene) {
        Optional<String> seller = Product.before(scene).seller();
        String role = arn.text().orElse("");
        String prefix = "arn:aws:iam::" + seller.orElse("") + ":";
        return seller.isEmpty() || role.startsWith(prefix)
                ? Decision.holds()
                : Decision.violated(
                        arn.pointer(),
                        "is " + quoted(role) + ", a role of another account than " + seller.get()
                                + ", which owns the product; name one that it has");
    }

    /** AWS publishes no list; the names that are known to be taken are capital letters without anything between them. */
    private static Decision operatingSystem(JsonValue value, ChangeScene scene) {
        String name = value.text().orElse("").toUpperCase(Locale.ROOT);
        if (name.isBlank() || ReferenceList.OPERATING_SYSTEMS.contains(name)) {
            return Decision.holds();
        }
        String lettersAndDigits = lettersAndDigits(name);
        return ReferenceList.OPERATING_SYSTEMS.contains(lettersAndDigits)
                ? Decision.violated(
                        value.pointer(),
                        "is " + quoted(value.text().orElse("")) + ", which AWS is known to take as " + lettersAndDigits
                                + "; write it so")
                : Decision.undecided(Set.of(new Need.ReferenceData("operating systems")));
    }

    private static String lettersAndDigits(String name) {
        StringBuilder rest = new StringBuilder();
        name.chars().filter(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9').forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
