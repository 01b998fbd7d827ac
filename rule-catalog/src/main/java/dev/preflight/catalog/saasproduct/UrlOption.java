package dev.preflight.catalog.saasproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.dsl.Conditions.viewed;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.listing.WebAddress;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.EmbeddedJson;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Violation;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.ValueView;
import dev.preflight.text.KebabCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows that the pages on the URL delivery option of a SaaS product have in common, under different numbers. */
record UrlOption(Page page) {
    /** The only kind of delivery option that the pages take. */
    static final String KIND = "SaaSUrlDeliveryOptionDetails";

    /** The request syntax prints the inner Details as a string. */
    static final EmbeddedJson DETAILS_IN_STRINGS = new EmbeddedJson("DeliveryOptions", "Details");

    private static final ValueView<Markup> MARKUP =
            text -> Markup.of(text.text().orElse(""));
    private static final String OPTION = "DeliveryOptions.*";
    private static final String DETAILS = OPTION + ".Details";
    private static final String URL_DETAILS = DETAILS + "." + KIND;
    private static final String TEMPLATES = URL_DETAILS + ".DeploymentTemplates";

    /** A page on which the details of the option are called url. */
    static Page page(String rulePrefix, String constraintPrefix) {
        return Pages.page(rulePrefix, constraintPrefix).withSubject(URL_DETAILS, "url");
    }

    /** The inner Details are JSON in a string, as the examples have it. */
    Rule<ChangeScene> detailsInAString(String row) {
        return page.rule("delivery-options.details.in-a-string")
                .on("DeliveryOptions")
                .must("have objects for Details, not strings", (options, scene) -> inStrings(scene))
                .otherwise(http(422))
                .decidedBy("P-28")
                .documentedAs(row);
    }

    private static Decision inStrings(ChangeScene scene) {
        JsonValue written = scene.change().detailsAsWritten().member("DeliveryOptions");
        JsonValue read = scene.sentDetails().member("DeliveryOptions");
        return Decision.violated(IntStream.range(0, written.size())
                .filter(i -> written.item(i).member("Details").isText()
                        && read.item(i).member("Details").isObject())
                .mapToObj(i -> Violation.at(
                        written.item(i).member("Details").pointer(),
                        "is an object in a string, which only the request syntax prints; send the object itself,"
                                + " which AWS is sure to take"))
                .toList());
    }

    /** The inner Details are a string; one that holds an object is read as that. */
    Rule<ChangeScene> detailsOfNoObject(Provenance source, String... rows) {
        return page.ruleOn(DETAILS, "object")
                .must(text(
                        "hold an object",
                        details -> Optional.of(
                                "is the string " + quoted(details) + "; an object with " + KIND + " is required")))
                .otherwise(http(422))
                .from(source)
                .documentedAs(rows);
    }

    /** FulfillmentUrl or LaunchUrl is a URL. */
    Rule<ChangeScene> validUrl(String member, String row) {
        return page.ruleOn(URL_DETAILS + "." + member, "valid")
                .must(text(
                        "be a valid URL",
                        url -> WebAddress.parse(url).isPresent()
                                ? Optional.empty()
                                : Optional.of("is " + quoted(url)
                                        + ", which is no valid URL; give a host name, and leave no spaces in it")))
                .otherwise(http(422))
                .documentedAs(row);
    }

    /** FulfillmentUrl or LaunchUrl can be asked for by AWS. */
    Rule<ChangeScene> reachable(String member, String code, String row) {
        return page.ruleOn(URL_DETAILS + "." + member, "reachable")
                .must(viewed("be on a host that AWS can reach", WebAddress.READ, WebAddress::unreachable))
                .otherwise(errorCode(code))
                .asWarning(Provenance.INFERRED)
                .documentedAs(row);
    }

    /** LaunchUrl or DeploymentTemplates is there when buyers can launch the product quickly. */
    Rule<ChangeScene> quickLaunch(String member, String... rows) {
        return page.rule("url." + KebabCase.of(member) + ".quick-launch")
                .on(OPTION)
                .must("have " + member + " when QuickLaunchEnabled is true", (option, scene) -> {
                    JsonValue details = option.member("Details").member(KIND);
                    JsonValue value = details.member(member);
                    return !details.isObject() || !value.isAbsent()
                            ? Decision.holds()
                            : quickLaunchEnabled(option, scene)
                                    .decide(enabled -> enabled
                                            ? Decision.violated(
                                                    value.pointer(),
                                                    "is missing; it is required when QuickLaunchEnabled is true")
                                            : Decision.holds());
                })
                .otherwise(http(422))
                .readBy("P-26")
                .documentedAs(rows);
    }

    /** As the request says, or as the product has it. */
    private static Knowledge<Boolean> quickLaunchEnabled(JsonValue option, ChangeScene scene) {
        String name = "QuickLaunchEnabled";
        Optional<Boolean> sent =
                option.member("Details").member(KIND).member(name).bool();
        Optional<String> id = option.member("Id").text().filter(text -> !text.isEmpty());
        if (sent.isPresent() || id.isEmpty()) {
            return Knowledge.known(sent.orElse(false));
        }
        return Options.before(scene)
                .flatMap(options -> options.option(id.get())
                        .map(stored ->
                                stored.field(name).map(value -> value.bool().orElse(false)))
                        .orElseGet(() -> Knowledge.known(false)));
    }

    /** The template is where AWS publishes templates. */
    Rule<ChangeScene> templateHost(String row) {
        return page.ruleOn(TEMPLATES + ".*.CloudFormationDetails.TemplateUrl", "published")
                .must(text(
                        "be a URL on a host of amazonaws.com",
                        url -> isOfAmazon(url)
                                ? Optional.empty()
                                : Optional.of("is " + quoted(url)
                                        + ", but AWS QuickStarts publishes templates to Amazon S3,"
                                        + " below amazonaws.com; give the URL that you got from AWS Marketplace")))
                .otherwise(http(422))
                .documentedAs(row);
    }

    private static boolean isOfAmazon(String url) {
        return WebAddress.parse(url)
                .filter(address -> address.host().endsWith(".amazonaws.com"))
                .isPresent();
    }

    Rule<ChangeScene> uniqueTitles(String row) {
        return unique("title", "the title", template -> template.member("Title"), row);
    }

    Rule<ChangeScene> uniqueTemplateUrls(String row) {
        return unique(
                "cloud-formation-details.template-url",
                "the URL",
                template -> template.member("CloudFormationDetails").member("TemplateUrl"),
                row);
    }

    private Rule<ChangeScene> unique(String subject, String words, Function<JsonValue, JsonValue> part, String row) {
        return page.ruleOn(TEMPLATES, subject + ".duplicate")
                .must(notRepeat(words, template -> part.apply(template).text(), part))
                .otherwise(http(422))
                .documentedAs(row);
    }

    /** The reference takes one letter, AWS's client schema two characters at least. */
    Rule<ChangeScene> stackNameOfShape(String row) {
        return page.ruleOn(TEMPLATES + ".*.CloudFormationDetails.DefaultStackName", "shape")
                .must(text(
                        "have at least 2 characters",
                        name -> name.length() == 1
                                ? Optional.of("has one character, but AWS's newer client schema asks for at least 2;"
                                        + " choose a longer name")
                                : Optional.empty()))
                .otherwise(http(422))
                .inDoubt(Provenance.SHAPE)
                .documentedAs(row);
    }

    Rule<ChangeScene> iamPolicy(String row) {
        return page.ruleOn(TEMPLATES + ".*.IamPolicy", "valid")
                .must(text("be a valid IAM policy", IamPolicy::fault))
                .otherwise(http(422))
                .documentedAs(row);
    }

    /** What IAM itself demands of a policy beyond what the reference says. */
    Rule<ChangeScene> identityPolicy(String row) {
        return page.ruleOn(TEMPLATES + ".*.IamPolicy", "identity-policy")
                .must(text("say what it allows on which resources", IamPolicy::doubt))
                .otherwise(http(422))
                .asWarning(Provenance.INFERRED)
                .documentedAs(row);
    }

    /** Three rows in one cell of the tables. */
    List<Rule<ChangeScene>> usageInstructions(String imageRow, String urlRow, String schemeRow) {
        return List.of(
                usageInstructions("images", "have no images", UsageInstructions::image, imageRow),
                usageInstructions("links", "link to valid URLs only", UsageInstructions::invalidLink, urlRow),
                usageInstructions(
                        "link-schemes",
                        "have http, https, tel and mailto links only",
                        UsageInstructions::unsupportedLink,
                        schemeRow));
    }

    private Rule<ChangeScene> usageInstructions(
            String check, String words, Function<Markup, Optional<String>> fault, String row) {
        return page.ruleOn(URL_DETAILS + ".UsageInstructions", check)
                .must(viewed(words, MARKUP, fault))
                .otherwise(http(422))
                .documentedAs(row);
    }

    /** The product has a delivery option of that id. */
    Rule<ChangeScene> existingId(AwsCode code, String... rows) {
        return DeliveryOptionIds.exist(page, OPTION + ".Id", code).documentedAs(rows);
    }
}
