package dev.preflight.catalog.amiproduct;

import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Inventory;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.text.LowerCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules on AmiDeliveryOptionDetails, which a version can be given when it is added and when it is updated. */
final class AmiDetails {
    private static final String DETAILS = "DeliveryOptions.*.Details.AmiDeliveryOptionDetails";
    private static final String GROUPS = DETAILS + ".SecurityGroups.*";
    private static final Set<String> IP_PROTOCOLS = Set.of("tcp", "udp");
    private static final int HIGHEST_PORT = 65535;

    private AmiDetails() {}

    /** A page on which the details of the option are called ami in ids, as in its schema. */
    static Page page(String rulePrefix, String constraintPrefix) {
        return Pages.page(rulePrefix, constraintPrefix).withSubject(DETAILS, "ami");
    }

    static List<Rule<ChangeScene>> usageInstructions(Page page, String trademarkRow, String charactersRow) {
        return usage(page).rules(trademarkRow, charactersRow);
    }

    /** The same where an erratum says how severe the rules are. */
    static List<Rule<ChangeScene>> usageInstructions(
            Page page, String erratum, String trademarkRow, String charactersRow) {
        return usage(page).decidedBy(erratum).rules(trademarkRow, charactersRow);
    }

    private static ListingText usage(Page page) {
        return ListingText.on(page, DETAILS + ".UsageInstructions", errorCode("INVALID_USAGE_INSTRUCTIONS"));
    }

    /** The product must be available for the recommended instance type. */
    static Page.LastStep<Rule<ChangeScene>> availableInstanceType(Page page) {
        return page.ruleOn(DETAILS + ".RecommendedInstanceType", "available")
                .must("be an instance type that the product is available for", AmiDetails::available)
                .otherwise(errorCode("RECOMMENDED_INSTANCE_TYPE_NOT_AVAILABLE"));
    }

    /** What the set restricts is left to the page on restrictions. */
    private static Decision available(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text();
        if (type.isEmpty()) {
            return Decision.holds();
        }
        Inventory<String> types = Product.before(scene).delivery().instanceTypes();
        return types.removed().contains(type.get())
                ? Decision.holds()
                : types.contains(type.get())
                        .decide(available -> available
                                ? Decision.holds()
                                : Decision.violated(
                                        value.pointer(),
                                        "is " + quoted(type.get())
                                                + ", for which the product is not available; recommend another type or"
                                                + " add this one with AddInstanceTypes"));
    }

    /** A type that the list lacks may be newer than the list. */
    static Page.LastStep<Rule<ChangeScene>> knownInstanceType(Page page) {
        return InstanceTypes.known(
                page,
                DETAILS + ".RecommendedInstanceType",
                InstanceTypes.WHERE_UNKNOWN,
                "INVALID_RECOMMENDED_INSTANCE_TYPE");
    }

    static Page.LastStep<Rule<ChangeScene>> protocol(Page page, AwsCode code) {
        return page.ruleOn(GROUPS + ".IpProtocol", "protocol")
                .must(text(
                        "be tcp or udp",
                        protocol -> IP_PROTOCOLS.contains(LowerCase.of(protocol))
                                ? Optional.empty()
                                : Optional.of("is " + quoted(protocol) + ", tcp or udp is required")))
                .otherwise(code);
    }

    static Rule<ChangeScene> protocolCase(Page page, AwsCode code, String row) {
        return page.ruleOn(GROUPS + ".IpProtocol", "lower-case")
                .must(text("be in lower case", protocol -> {
                    String lower = LowerCase.of(protocol);
                    return IP_PROTOCOLS.contains(protocol) || !IP_PROTOCOLS.contains(lower)
                            ? Optional.empty()
                            : Optional.of("is " + quoted(protocol) + "; write " + lower + ", as the reference does");
                }))
                .otherwise(code)
                .asWarning(Provenance.GUIDE)
                .documentedAs(row);
    }

    static Page.LastStep<Rule<ChangeScene>> range(Page page) {
        return page.ruleOn(GROUPS + ".IpRanges.*", "cidr")
                .must(text(
                        "be an IPv4 range in CIDR notation",
                        range -> Ipv4Range.parse(range).isPresent()
                                ? Optional.empty()
                                : Optional.of("is " + quoted(range)
                                        + ", but must be an IPv4 range: four numbers of 0 to 255 without leading zeros, a"
                                        + " slash and a prefix of 0 to 32, such as 203.0.113.0/24")))
                .otherwise(errorCode("INVALID_CIDR_IP"));
    }

    static Rule<ChangeScene> hostBits(Page page, String row) {
        return page.ruleOn(GROUPS + ".IpRanges.*", "host-bits")
                .must(text(
                        "name a network and not a host in it",
                        range -> Ipv4Range.parse(range)
                                .filter(Ipv4Range::hasHostBits)
                                .map(parsed -> "is " + quoted(range) + ", an address inside of the network "
                                        + parsed.ofNetwork() + "; write the network, or the address with /32")))
                .otherwise(errorCode("INVALID_CIDR_IP"))
                .asWarning(Provenance.INFERRED)
                .documentedAs(row);
    }

    static Page.LastStep<Rule<ChangeScene>> portOrder(Page page) {
        return page.ruleOn(GROUPS, "port-order")
                .must("not have a FromPort above its ToPort", AmiDetails::portOrder)
                .otherwise(errorCode("INVALID_SECURITY_GROUP"));
    }

    /** One that can be none is told already. */
    private static Optional<BigDecimal> port(JsonValue port, ChangeScene scene) {
        return scene.doubts(port) ? Optional.empty() : port.number();
    }

    private static Decision portOrder(JsonValue group, ChangeScene scene) {
        Optional<BigDecimal> from = port(group.member("FromPort"), scene);
        Optional<BigDecimal> to = port(group.member("ToPort"), scene);
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0
                ? Decision.violated(
                        group.pointer(), "has FromPort " + from.get() + " above ToPort " + to.get() + "; swap the two")
                : Decision.holds();
    }

    static Page.LastStep<Rule<ChangeScene>> port(Page page) {
        return page.ruleOn(DETAILS + ".AccessEndpointUrl.Port", "range")
                .must(text(
                        "be a port between 1 and " + HIGHEST_PORT,
                        port -> isPort(port)
                                ? Optional.empty()
                                : Optional.of("is " + quoted(port) + ", a port between 1 and " + HIGHEST_PORT
                                        + " is required")))
                .otherwise(errorCode("INVALID_ACCESS_ENDPOINT_PORT"));
    }

    private static boolean isPort(String digits) {
        int zeros = (int) digits.chars().takeWhile(c -> c == '0').count();
        String number = digits.substring(zeros);
        return !number.isEmpty() && number.length() <= 5 && Integer.parseInt(number) <= HIGHEST_PORT;
    }

    static Rule<ChangeScene> leadingSlash(Page page, String... rows) {
        return page.ruleOn(DETAILS + ".AccessEndpointUrl.RelativePath", "leading-slash")
                .must(text(
                        "not begin with a slash",
                        path -> path.startsWith("/")
                                ? Optional.of("is " + quoted(path)
                                        + "; AWS's error table refuses the slash at its beginning, though its examples have"
                                        + " one; remove it")
                                : Optional.empty()))
                .otherwise(errorCode("INVALID_ACCESS_ENDPOINT_RELATIVE_PATH"))
                .decidedBy("P-17")
                .documentedAs(rows);
    }
}
