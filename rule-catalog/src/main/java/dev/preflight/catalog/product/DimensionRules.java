package dev.preflight.catalog.product;

import static dev.preflight.dsl.Conditions.noRepeats;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Repeat;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the three pages on pricing dimensions have in common. */
final class DimensionRules {
    static final String INVALID_DIMENSION = "INVALID_DIMENSION";

    private static final Limit SAAS_NAME_CHARACTERS = Limits.of("saas-dimension-name-characters");

    /** AddDimensions refuses them together, so no dimension has them. */
    private static final Set<String> IMPOSSIBLE_TYPES = Set.of(Dimension.METERED, Dimension.ENTITLED);

    private DimensionRules() {}

    /** The rules on Name and Description. */
    static List<Rule<ChangeScene>> textRules(Page page, String trademarkRow, String charactersRow) {
        List<Rule<ChangeScene>> rules = new ArrayList<>();
        for (String path : List.of("*.Name", "*.Description")) {
            rules.addAll(ListingText.on(page, path, errorCode("INVALID_INPUT")).rules(trademarkRow, charactersRow));
        }
        return rules;
    }

    /** Names of SaaS products are shorter in AWS's client schema than the reference prints. */
    static Rule<ChangeScene> nameOfSaas(Page page, String row) {
        return page.rule("name.max-length-of-saas")
                .on("*.Name")
                .when(scene -> Knowledge.known(EntityTypes.isSaasProduct(scene.entityType())))
                .must(
                        "have at most " + SAAS_NAME_CHARACTERS.value() + " characters on a SaaS product",
                        DimensionRules::shortEnoughForSaas)
                .otherwise(errorCode("INVALID_INPUT"))
                .inDoubt(Provenance.SHAPE)
                .documentedAs(row);
    }

    private static Decision shortEnoughForSaas(JsonValue name, ChangeScene scene) {
        String text = name.text().orElse("");
        int length = text.codePointCount(0, text.length());
        int limit = scene.limit(SAAS_NAME_CHARACTERS);
        return length <= limit
                ? Decision.holds()
                : Decision.violated(
                        name.pointer(),
                        "has " + length
                                + " characters; the reference allows 500, but AWS's newer client schema takes at"
                                + " most " + limit + " on a SaaS product; shorten it by " + (length - limit));
    }

    /** No dimension may occur twice in one request. */
    static Rule<ChangeScene> duplicate(Page page, String row) {
        return page.rule("item.duplicate")
                .on("")
                .must(notRepeatADimension())
                .otherwise(errorCode(INVALID_DIMENSION))
                .documentedAs(row);
    }

    /** The dimension must exist on the product. */
    static Rule<ChangeScene> exists(Page page, String... rows) {
        return exists(page, DimensionRules::beADimensionOfTheProduct, rows);
    }

    /** The same; one with types that no dimension has together is sure not to exist. */
    static Rule<ChangeScene> existsAsItCan(Page page, String... rows) {
        return exists(
                page,
                (item, scene) -> hasImpossibleTypes(item, scene)
                        ? Decision.violated(
                                item.member("Types").pointer(),
                                "are Metered and Entitled, which no dimension has together; name the types that it has")
                        : beADimensionOfTheProduct(item, scene),
                rows);
    }

    /** Whether the types of a dimension are Metered and Entitled alone. */
    static boolean hasImpossibleTypes(JsonValue item, ChangeScene scene) {
        return scene.view(Dimension.TYPES, item).equals(Optional.of(IMPOSSIBLE_TYPES));
    }

    private static Rule<ChangeScene> exists(Page page, Condition.Judgement judgement, String... rows) {
        return page.rule("key.exists")
                .on("*")
                .must("be the key of a dimension of the product, with its types", judgement)
                .otherwise(errorCode(INVALID_DIMENSION))
                .documentedAs(rows);
    }

    private static Condition notRepeatADimension() {
        return noRepeats(
                "not repeat a dimension, that is a key with its types",
                list -> repeatedDimensions(list.items()),
                repeat -> Violation.at(
                        repeat.again().pointer(),
                        "has the key "
                                + quoted(repeat.again().member("Key").text().orElse("")) + " and the types of "
                                + Labels.item(repeat.first().pointer()) + "; keep one of them"));
    }

    /** Items that are the dimension of an earlier one. */
    static List<Repeat<JsonValue>> repeatedDimensions(List<JsonValue> items) {
        return Repeat.among(items, item -> Dimension.read(item).map(Dimension::identity));
    }

    private static Decision beADimensionOfTheProduct(JsonValue item, ChangeScene scene) {
        Optional<Dimension> named = scene.view(Dimension.READ, item);
        if (named.isEmpty()) {
            return Decision.holds();
        }
        Dimension dimension = named.get();
        return StoredDimensions.of(scene)
                .decide(existing -> existing.has(dimension.identity())
                        ? Decision.holds()
                        : Decision.violated(
                                item.member("Key").pointer(),
                                () -> "is " + quoted(dimension.key())
                                        + ", but the product has no dimension with that key and the"
                                        + " types " + dimension.types() + otherTypes(existing, dimension)));
    }

    private static String otherTypes(StoredDimensions existing, Dimension wanted) {
        if (existing.all().isEmpty()) {
            return "; it has no dimensions yet";
        }
        return existing.withKey(wanted.key())
                .map(each -> "; it has one with the types " + each.types())
                .or(() -> NearMiss.question(
                                wanted.key(),
                                existing.all().stream().map(Dimension::key).toList(),
                                Quotes::quoted)
                        .map(question -> "; " + question))
                .orElse("; name one that it has");
    }
}
