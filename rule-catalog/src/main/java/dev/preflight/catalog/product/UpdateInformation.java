package dev.preflight.catalog.product;

import static dev.preflight.catalog.listing.ControlCharacters.haveNoControlCharacters;
import static dev.preflight.dsl.Conditions.haveAtMostCharacters;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.dsl.Conditions.viewed;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Information;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.listing.WebAddress;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.text.KebabCase;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Update product details". */
final class UpdateInformation {
    static final Page PAGE = Pages.page("product.update-information", "Product.UpdateInformation");

    private static final Limit MEDIA_URL_CHARACTERS = Limits.of("media-url-characters");
    private static final Limit KEYWORDS_CHARACTERS = Limits.of("search-keywords-characters");
    private static final Limit KEYWORD_CHARACTERS = Limits.of("search-keyword-characters");
    private static final Limit KEYWORDS_ITEMS = Limits.of("search-keywords-of-the-table");
    private static final Limit RESOURCES_ITEMS = Limits.of("additional-resources");
    private static final Set<String> OTHER_IMAGES =
            Set.of("svg", "webp", "bmp", "tif", "tiff", "ico", "avif", "heic", "eps", "pdf", "psd");

    // Synchronous validations that no schema can hold

    static final Rule<ChangeScene> CONTROL_CHARACTERS = PAGE.rule("details.control-characters")
            .on("")
            .evenRefused()
            .must(haveNoControlCharacters())
            .otherwise(http(400))
            .decidedBy("P-77")
            .documentedAs("sync.01");

    static final Rule<ChangeScene> REQUIRED_BY_TABLE = PAGE.rule("details.required-by-table")
            .on("")
            .must("have all fields that the table calls required", UpdateInformation::fieldsOfTheTable)
            .otherwise(http(400))
            .decidedBy("P-1")
            .documentedAs("field.04");

    static final Rule<ChangeScene> RESOURCE_URL_LENGTH = PAGE.rule("additional-resources.url.max-length")
            .on("AdditionalResources.*.Url")
            .must(haveAtMostCharacters(Limits.of("additional-resource-url-characters")))
            .otherwise(http(400))
            .decidedBy("P-5")
            .documentedAs("sync.16");

    static final Rule<ChangeScene> RESOURCES = PAGE.rule("additional-resources.max-items")
            .on("AdditionalResources")
            .must(Condition.of(
                            "have at most " + RESOURCES_ITEMS.value() + " items",
                            UpdateInformation::resourcesOfTheShape)
                    .ofSize())
            .otherwise(http(400))
            .asWarning(Provenance.SHAPE)
            .documentedAs("sync.16");

    static final Rule<ChangeScene> RESOURCES_OF_A_DRAFT = PAGE.rule("additional-resources.required-for-draft")
            .on("AdditionalResources")
            .evenMissing()
            .must(
                    "be there when a Draft product is first described",
                    (value, scene) -> provided("AdditionalResources", value, scene))
            .otherwise(errorCode("INVALID_INPUT"))
            .decidedBy("P-2")
            .documentedAs("field.13");

    static final Rule<ChangeScene> KEYWORDS_OF_THE_TABLE = PAGE.rule("search-keywords.documented-max-items")
            .on("SearchKeywords")
            .must(Condition.of(
                            "have at most " + KEYWORDS_ITEMS.value() + " items, as the table prints",
                            UpdateInformation::keywordsOfTheTable)
                    .ofSize())
            .otherwise(http(400))
            .decidedBy("P-4")
            .documentedAs("sync.22");

    // Asynchronous errors

    static final Rule<ChangeScene> MISSING_DATA = PAGE.rule("details.missing-data")
            .on("")
            .must(
                    "have at least one field",
                    (details, scene) -> details.isObject() && details.isEmpty()
                            ? Decision.violated(details.pointer(), "is empty; give at least one field to update")
                            : Decision.holds())
            .otherwise(errorCode("MISSING_DATA"))
            .documentedAs("field.03", "async.01");

    static final Rule<ChangeScene> KEYWORDS_COMBINED_LENGTH = PAGE.rule("search-keywords.combined-length")
            .on("SearchKeywords")
            .must(
                    "have at most " + KEYWORDS_CHARACTERS.value() + " characters together",
                    UpdateInformation::keywordsTogether)
            .otherwise(errorCode("INVALID_INPUT"))
            .documentedAs("async.22");

    static final Rule<ChangeScene> KEYWORD_LENGTH = PAGE.rule("search-keywords.item-length")
            .on("SearchKeywords")
            .must("have items of at most " + KEYWORD_CHARACTERS.value() + " characters", UpdateInformation::eachKeyword)
            .otherwise(errorCode("INVALID_INPUT"))
            .inDoubt(Provenance.SHAPE)
            .documentedAs("async.22");

    static final Rule<ChangeScene> RESOURCE_URL = PAGE.rule("additional-resources.url.valid")
            .on("AdditionalResources.*.Url")
            .must(beAWebAddress())
            .otherwise(errorCode("INVALID_ADDITIONAL_RESOURCES"))
            .documentedAs("async.24");

    static final Rule<ChangeScene> CATEGORY = PAGE.rule("categories.known")
            .on("Categories.*")
            .must(beAKnownCategory())
            .otherwise(errorCode("INVALID_CATEGORY_NAMES"))
            .asWarning(Provenance.GUIDE)
            .documentedAs("field.11", "async.25");

    static final Rule<ChangeScene> LOGO_TYPE = PAGE.rule("logo-url.image-type")
            .on("LogoUrl")
            .must(viewed("be a png, jpg or gif file", WebAddress.READ, UpdateInformation::otherImage))
            .otherwise(errorCode("InvalidImageProperties"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.26");

    static final Rule<ChangeScene> LOGO_IN_S3 = PAGE.rule("logo-url.s3")
            .on("LogoUrl")
            .must("be stored in Amazon S3", UpdateInformation::outsideS3)
            .otherwise(errorCode("INVALID_MEDIA"))
            .decidedBy("P-31")
            .documentedAs("field.07", "async.28");

    static final Rule<ChangeScene> VIDEO_REACHABLE = PAGE.rule("video-urls.reachable")
            .on("VideoUrls.*")
            .must(viewed("be on a host that AWS can reach", WebAddress.READ, WebAddress::unreachable))
            .otherwise(errorCode("INVALID_MEDIA"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.08", "async.30");

    static final Rule<ChangeScene> LOGO_LENGTH = PAGE.rule("logo-url.max-length")
            .on("LogoUrl")
            .evenRefused()
            .must(haveAtMostCharacters(MEDIA_URL_CHARACTERS))
            .otherwise(errorCode("INVALID_MEDIA"))
            .documentedAs("async.29");

    static final Rule<ChangeScene> VIDEO_LENGTH = PAGE.rule("video-urls.item.max-length")
            .on("VideoUrls.*")
            .evenRefused()
            .must(haveAtMostCharacters(MEDIA_URL_CHARACTERS))
            .otherwise(errorCode("INVALID_MEDIA"))
            .documentedAs("async.29");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.UPDATE_INFORMATION,
            List.of(
                    CONTROL_CHARACTERS,
                    REQUIRED_BY_TABLE,
                    RESOURCE_URL_LENGTH,
                    RESOURCES,
                    RESOURCES_OF_A_DRAFT,
                    KEYWORDS_OF_THE_TABLE,
                    MISSING_DATA,
                    mustBeProvided("LogoUrl", "sync.11", "async.02", "field.13"),
                    mustBeProvided("ProductTitle", "sync.03", "async.03", "field.13", "field.14"),
                    mustBeProvided("ShortDescription", "sync.05", "async.04", "field.13"),
                    mustBeProvided("LongDescription", "sync.07", "async.05", "field.13"),
                    mustBeProvided("SupportDescription", "sync.19", "async.06", "field.13"),
                    mustBeProvided("SearchKeywords", "sync.23", "async.07", "field.13"),
                    mustBeProvided("Highlights", "sync.15", "async.08", "field.13"),
                    mustBeProvided("Categories", "sync.21", "async.09", "field.13")),
            textRules("ProductTitle", "async.14", "async.18"),
            textRules("ShortDescription", "async.15", "async.19"),
            textRules("LongDescription", "async.16", "async.20"),
            textRules("SupportDescription", "async.17", "async.21"),
            List.of(
                    KEYWORDS_COMBINED_LENGTH,
                    KEYWORD_LENGTH,
                    RESOURCE_URL,
                    CATEGORY,
                    LOGO_TYPE,
                    LOGO_IN_S3,
                    VIDEO_REACHABLE,
                    LOGO_LENGTH,
                    VIDEO_LENGTH));

    private UpdateInformation() {}

    /** A Draft product without the field needs it; the table calls it required for all, against its own text. */
    private static Rule<ChangeScene> mustBeProvided(String field, String... rows) {
        return PAGE.rule(KebabCase.of(field) + ".provided")
                .on(field)
                .evenMissing()
                .must(
                        "not be empty, nor left out for a Draft product that lacks it",
                        (value, scene) -> provided(field, value, scene))
                .otherwise(errorCode("INVALID_INPUT"))
                .readBy("P-1")
                .documentedAs(rows);
    }

    private static List<Rule<ChangeScene>> textRules(String field, String trademarkRow, String charactersRow) {
        ListingText text = ListingText.on(PAGE, field, errorCode("INVALID_INPUT"));
        return List.of(
                text.trademarkSpacing(trademarkRow),
                text.unsupportedCharacters(charactersRow),
                text.guideCharacters(charactersRow));
    }

    private static Decision provided(String field, JsonValue value, ChangeScene scene) {
        if (!value.isAbsent()) {
            return value.isText() && value.isEmpty()
                    ? Decision.violated(value.pointer(), "is empty; provide it")
                    : Decision.holds();
        }
        Product product = Product.before(scene);
        Decision lacking = product.information()
                .has(field)
                .decide(present -> present
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(), "is missing, and the Draft product does not have it yet; provide it"));
        return product.visibility()
                .decide(visibility -> visibility.equals(Visibility.DRAFT) ? lacking : Decision.holds());
    }

    /** Only where the state of the product is unknown: otherwise the rules of the single fields decide. */
    private static Decision fieldsOfTheTable(JsonValue details, ChangeScene scene) {
        if (Product.before(scene).visibility().isKnown()) {
            return Decision.holds();
        }
        String missing = Information.fields().stream()
                .filter(field -> !field.equals("AdditionalResources"))
                .filter(field -> details.member(field).isAbsent())
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Decision.holds()
                : Decision.violated(
                        details.pointer(),
                        "lacks " + missing
                                + ", which the table calls required; send all of its fields, or save a snapshot"
                                + " of the product so that its state decides");
    }

    private static Decision resourcesOfTheShape(JsonValue resources, ChangeScene scene) {
        int limit = scene.limit(RESOURCES_ITEMS);
        int more = resources.size() - limit;
        return more <= 0
                ? Decision.holds()
                : Decision.violated(
                        resources.pointer(),
                        "has " + resources.size() + " items; the reference names no limit, but AWS's newer client"
                                + " schema takes at most " + limit + "; leave out " + more);
    }

    private static Decision keywordsOfTheTable(JsonValue keywords, ChangeScene scene) {
        int limit = scene.limit(KEYWORDS_ITEMS);
        return keywords.size() > limit
                ? Decision.violated(
                        keywords.pointer(),
                        "has " + keywords.size() + " items; the table prints at most " + limit
                                + ", though that looks copied from Categories and AWS takes up to 15; leave out "
                                + (keywords.size() - limit)
                                + " to be sure")
                : Decision.holds();
    }

    private static Decision keywordsTogether(JsonValue keywords, ChangeScene scene) {
        int length = keywords.texts().stream()
                .mapToInt(UpdateInformation::characters)
                .sum();
        int limit = scene.limit(KEYWORDS_CHARACTERS);
        return length <= limit
                ? Decision.holds()
                : Decision.violated(
                        keywords.pointer(),
                        "have " + length + " characters together, at most " + limit + " are allowed; shorten them by "
                                + (length - limit));
    }

    /** Those that are too long together are told of once. */
    private static Decision eachKeyword(JsonValue keywords, ChangeScene scene) {
        if (keywordsTogether(keywords, scene) instanceof Decision.Violated) {
            return Decision.holds();
        }
        int limit = scene.limit(KEYWORD_CHARACTERS);
        List<Violation> tooLong = new ArrayList<>();
        for (JsonValue keyword : keywords.items()) {
            int length = characters(keyword.text().orElse(""));
            if (length > limit) {
                tooLong.add(Violation.at(
                        keyword.pointer(),
                        "has " + length + " characters; the reference names no limit for one keyword, but AWS's newer"
                                + " client schema takes at most " + limit + "; shorten it by " + (length - limit)));
            }
        }
        return Decision.violated(tooLong);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Condition beAWebAddress() {
        return text(
                "be an http or https URL",
                url -> WebAddress.parse(url).isPresent()
                        ? Optional.empty()
                        : Optional.of("is " + quoted(url)
                                + ", which is no http or https URL; give one such as https://example.com/guide"));
    }

    private static Condition beAKnownCategory() {
        Set<String> known = ReferenceList.CATEGORIES.values();
        return text(
                "be a category of the Buyer Guide",
                known::contains,
                category -> "is " + quoted(category) + ", which is not among the known categories"
                        + NearMiss.question(category, known, Quotes::quoted)
                                .map(question -> "; " + question)
                                .orElse(" of the Buyer Guide; check its spelling"));
    }

    private static Optional<String> otherImage(Optional<WebAddress> address) {
        return address.map(WebAddress::fileExtension)
                .filter(OTHER_IMAGES::contains)
                .map(extension ->
                        "ends in ." + extension + ", but a logo is a png, jpg or gif file; give one of those");
    }

    private static Decision outsideS3(JsonValue url, ChangeScene scene) {
        return scene.view(WebAddress.READ, url)
                .filter(address -> !address.isInS3())
                .map(address -> Decision.violated(
                        url.pointer(),
                        "is " + quoted(url.text().orElse(""))
                                + ", which is not on a host of Amazon S3; put the logo into a public S3 bucket"))
                .orElseGet(Decision::holds);
    }
}
