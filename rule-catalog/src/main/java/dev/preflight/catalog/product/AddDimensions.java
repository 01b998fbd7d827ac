package dev.preflight.catalog.product;

import static dev.preflight.catalog.product.DimensionRules.INVALID_DIMENSION;
import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.noRepeats;
import static dev.preflight.dsl.Conditions.notBeEmpty;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Repeat;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Violation;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.LinearPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** "Add pricing dimensions". */
final class AddDimensions {
    static final Page PAGE = Pages.page("product.add-dimensions", "Product.AddDimensions");

    private static final Limit LIMIT = Limits.of("dimensions");
    private static final LinearPattern INSTANCE_TYPE = new LinearPattern("^[a-z0-9-]+\\.[a-z0-9-]+$");

    static final Rule<ChangeScene> PRICING_MODEL = PAGE.rule("types.pricing-model")
            .on("*")
            .must("stay in the pricing model of the dimensions that the product has", AddDimensions::samePricingModel)
            .otherwise(AwsCode.noCode(Phase.ASYNC))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("field.12");

    static final Rule<ChangeScene> MISSING_DATA = PAGE.rule("details.missing-data")
            .on("")
            .must(
                    "have at least one dimension",
                    (details, scene) -> details.isArray() && details.isEmpty()
                            ? Decision.violated(details.pointer(), "is empty; give at least one dimension")
                            : Decision.holds())
            .otherwise(errorCode("MISSING_DATA"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> MANY = PAGE.rule("details.max-dimensions")
            .on("")
            .must(haveAtMostItems(LIMIT))
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.02");

    static final Rule<ChangeScene> MANY_WITH_STORED = PAGE.rule("details.max-dimensions-of-product")
            .on("")
            .must(
                    "have at most " + LIMIT.value() + " items, those of the product included",
                    AddDimensions::withStoredDimensions)
            .otherwise(errorCode(INVALID_DIMENSION))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.02");

    static final Rule<ChangeScene> DUPLICATE = DimensionRules.duplicate(PAGE, "async.03");

    static final Rule<ChangeScene> DUPLICATE_KEY = PAGE.rule("key.duplicate")
            .on("")
            .must(notUseTwice("Key"))
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.05");

    static final Rule<ChangeScene> DUPLICATE_NAME = PAGE.rule("name.duplicate")
            .on("")
            .must(notUseTwice("Name"))
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.05");

    static final Rule<ChangeScene> EXISTING_KEY = PAGE.rule("key.exists")
            .on("*.Key")
            .must("not be the Key of a dimension that the product has", AddDimensions::newKey)
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.05");

    static final Rule<ChangeScene> EXISTING_NAME = PAGE.rule("name.exists")
            .on("*.Name")
            .must("not be the Name of a dimension that the product has", newName(false))
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.05");

    static final Rule<ChangeScene> FREED_NAME = PAGE.rule("name.freed")
            .on("*.Name")
            .must("not be the Name of a dimension that the set renames", newName(true))
            .otherwise(errorCode(INVALID_DIMENSION))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.05");

    static final Rule<ChangeScene> EMPTY_UNIT = PAGE.rule("unit.empty")
            .on("*.Unit")
            .must(notBeEmpty())
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.06");

    static final Rule<ChangeScene> EMPTY_NAME = PAGE.rule("name.empty")
            .on("*.Name")
            .must(notBeEmpty())
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.06");

    static final Rule<ChangeScene> UNIT = PAGE.rule("unit.known")
            .on("*")
            .must("have a unit of the list", (item, scene) -> unit(item, scene, false))
            .otherwise(errorCode("INVALID_UNIT"))
            .documentedAs("field.06", "async.08");

    static final Rule<ChangeScene> HOURS = PAGE.rule("unit.hrs")
            .on("*")
            .must("not have the unit Hrs, which the list lacks", (item, scene) -> unit(item, scene, true))
            .otherwise(errorCode("INVALID_UNIT"))
            .decidedBy("P-13")
            .documentedAs("async.08");

    static final Rule<ChangeScene> TYPES_COMBINATION = PAGE.rule("types.combination")
            .on("*")
            .must("have an allowed combination of types", AddDimensions::typesCombination)
            .otherwise(errorCode(INVALID_DIMENSION))
            .readBy("P-10")
            .documentedAs("async.12");

    static final Rule<ChangeScene> TYPES_OF_PRODUCT = PAGE.rule("types.product")
            .on("*")
            .must("have types that products of its kind take", AddDimensions::typesOfProduct)
            .otherwise(errorCode(INVALID_DIMENSION))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.08", "field.11");

    static final Rule<ChangeScene> METERED_KEY = PAGE.rule("key.metered-instance-type")
            .on("*")
            .must("have an instance type as key when it is metered by AWS", AddDimensions::meteredKey)
            .otherwise(errorCode(INVALID_DIMENSION))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.13");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.ADD_DIMENSIONS,
            List.of(
                    PRICING_MODEL,
                    MISSING_DATA,
                    MANY,
                    MANY_WITH_STORED,
                    DUPLICATE,
                    DUPLICATE_KEY,
                    DUPLICATE_NAME,
                    EXISTING_KEY,
                    EXISTING_NAME,
                    FREED_NAME,
                    EMPTY_UNIT,
                    EMPTY_NAME,
                    UNIT,
                    HOURS),
            DimensionRules.textRules(PAGE, "async.10", "async.11"),
            List.of(TYPES_COMBINATION, TYPES_OF_PRODUCT, METERED_KEY, DimensionRules.nameOfSaas(PAGE, "sync.08")));

    private AddDimensions() {}

    /** All dimensions together make the model: contract with consumption takes those of a contract and those of usage. */
    private static Decision samePricingModel(JsonValue item, ChangeScene scene) {
        Optional<Set<String>> read = scene.view(Dimension.TYPES, item);
        if (read.isEmpty()) {
            return Decision.holds();
        }
        Set<String> types = read.get();
        return StoredDimensions.of(scene).decide(existing -> {
            Set<String> stored = existing.types();
            Set<String> all = new TreeSet<>(stored);
            all.addAll(types);
            return stored.isEmpty() || pricingModel(all).equals(pricingModel(stored))
                    ? Decision.holds()
                    : Decision.violated(
                            item.member("Types").pointer(),
                            "are for " + pricingModel(types) + " pricing, but the product's dimensions are for "
                                    + pricingModel(stored)
                                    + " pricing; the AWS Marketplace Seller Operations team must help with that");
        });
    }

    private static String pricingModel(Set<String> types) {
        boolean entitled = types.contains(Dimension.ENTITLED);
        boolean metered = types.contains(Dimension.METERED) || types.contains(Dimension.EXTERNALLY_METERED);
        return entitled && metered ? "contract with consumption" : entitled ? "contract" : "usage";
    }

    /** A request that is over the limit by itself is the other rule's. */
    private static Decision withStoredDimensions(JsonValue details, ChangeScene scene) {
        int limit = scene.limit(LIMIT);
        if (!details.isArray() || details.size() > limit) {
            return Decision.holds();
        }
        return Product.before(scene).dimensions().all().decide(existing -> {
            int all = existing.size() + details.size();
            return all <= limit
                    ? Decision.holds()
                    : Decision.violated(
                            details.pointer(),
                            "brings the product to " + all + " dimensions; if the documented limit of "
                                    + limit + " counts those that it has, leave out "
                                    + (all - limit));
        });
    }

    /** Two items that are one dimension are the other rule's. */
    private static Condition notUseTwice(String field) {
        return noRepeats(
                "not use a " + field + " twice",
                list -> {
                    List<JsonValue> items = new ArrayList<>(list.items());
                    items.removeAll(DimensionRules.repeatedDimensions(items).stream()
                            .map(Repeat::again)
                            .toList());
                    return Repeat.among(items, item -> item.member(field).text().filter(text -> !text.isEmpty()));
                },
                repeat -> Violation.at(
                        repeat.again().member(field).pointer(),
                        "is " + quoted(repeat.again().member(field).text().orElse("")) + ", which "
                                + Labels.of(repeat.first().pointer()) + " has already; give each dimension its own"));
    }

    private static Decision newKey(JsonValue value, ChangeScene scene) {
        return taken(value, scene, StoredDimensions::withKey, owner -> alreadyThere(value));
    }

    /** A name that the set frees by renaming its dimension is in doubt: the service chooses what comes first. */
    private static Condition.Judgement newName(boolean freed) {
        return (value, scene) -> taken(
                value,
                scene,
                StoredDimensions::withName,
                owner -> isRenamed(owner, scene)
                        .decide(renamed -> renamed != freed
                                ? Decision.holds()
                                : freed
                                        ? Decision.violated(
                                                value.pointer(),
                                                "is " + quoted(owner.name())
                                                        + ", the name of a dimension that UpdateDimensions renames in this set;"
                                                        + " AWS chooses which change comes first, so add this dimension in a"
                                                        + " later set")
                                        : alreadyThere(value)));
    }

    private static Decision taken(
            JsonValue value,
            ChangeScene scene,
            BiFunction<StoredDimensions, String, Optional<Dimension>> found,
            Function<Dimension, Decision> byOwner) {
        String text = value.text().orElse("");
        return text.isEmpty()
                ? Decision.holds()
                : StoredDimensions.of(scene)
                        .decide(existing ->
                                found.apply(existing, text).map(byOwner).orElseGet(Decision::holds));
    }

    private static Decision alreadyThere(JsonValue value) {
        return Decision.violated(
                value.pointer(),
                "is " + quoted(value.text().orElse("")) + ", which a dimension of the product has already;"
                        + " use another one, or UpdateDimensions to change that dimension");
    }

    private static Knowledge<Boolean> isRenamed(Dimension dimension, ChangeScene scene) {
        return Product.finished(scene).dimensions().contains(dimension).map(kept -> !kept);
    }

    /** AWS itself sends Hrs for dimensions of AMI products that it meters; only there it is in doubt. */
    private static Decision unit(JsonValue item, ChangeScene scene, boolean inDoubt) {
        JsonValue value = item.member("Unit");
        String unit = value.text().orElse("");
        if (unit.isEmpty() || ReferenceList.UNITS.values().contains(unit)) {
            return Decision.holds();
        }
        boolean hours = unit.equals("Hrs")
                && isAmi(scene)
                && item.member("Types").texts().contains(Dimension.METERED);
        if (hours != inDoubt) {
            return Decision.holds();
        }
        String units = String.join(", ", ReferenceList.UNITS.values());
        return Decision.violated(
                value.pointer(),
                inDoubt
                        ? "is " + quoted(unit)
                                + ", which AWS itself uses for AMI dimensions that it meters but does not"
                                + " document; the documented units are " + units
                        : "is " + quoted(unit) + ", one of " + units + " is required");
    }

    private static boolean isAmi(ChangeScene scene) {
        return EntityTypes.isAmiProduct(scene.entityType());
    }

    private static Decision typesCombination(JsonValue item, ChangeScene scene) {
        return DimensionRules.hasImpossibleTypes(item, scene)
                ? Decision.violated(
                        item.member("Types").pointer(),
                        "are Metered and Entitled, which do not go together; add ExternallyMetered or drop one")
                : Decision.holds();
    }

    /** The table of combinations has a column for the products that take them. */
    private static Decision typesOfProduct(JsonValue item, ChangeScene scene) {
        Set<String> types = scene.view(Dimension.TYPES, item).orElse(Set.of());
        boolean ofAmi = types.equals(Set.of(Dimension.METERED));
        boolean ofSaas = types.contains(Dimension.EXTERNALLY_METERED) && types.contains(Dimension.ENTITLED);
        if (ofAmi && !isAmi(scene)) {
            return Decision.violated(
                    item.member("Types").pointer(),
                    "are Metered, which AWS documents for AMI products alone; the seller meters this one, so write"
                            + " ExternallyMetered");
        }
        return ofSaas && !EntityTypes.isSaasProduct(scene.entityType())
                ? Decision.violated(
                        item.member("Types").pointer(),
                        "are those of a contract with consumption, which AWS documents for SaaS products alone; give one"
                                + " dimension that is Entitled and one that is ExternallyMetered")
                : Decision.holds();
    }

    private static Decision meteredKey(JsonValue item, ChangeScene scene) {
        boolean meteredByAws =
                isAmi(scene) && scene.view(Dimension.TYPES, item).equals(Optional.of(Set.of(Dimension.METERED)));
        JsonValue key = item.member("Key");
        String text = key.text().orElse("");
        return !meteredByAws || text.isEmpty() || INSTANCE_TYPE.find(text)
                ? Decision.holds()
                : Decision.violated(
                        key.pointer(),
                        "is " + quoted(text) + ", but AWS meters this dimension and takes instance types, such as"
                                + " m5.large, for its key");
    }
}
