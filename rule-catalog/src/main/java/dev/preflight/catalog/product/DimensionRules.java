package dev.preflight.catalog.product;

import static dev.preflight.dsl.Conditions.quoted;
import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Rule;
import dev.preflight.schema.NearMiss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the three pages on pricing dimensions have in common. */
final class DimensionRules {
    static final String INVALID_DIMENSION = "INVALID_DIMENSION";

    private DimensionRules() {}

    /** The rules on Name and Description. */
    static List<Rule<ChangeScene>> textRules(Page page, String trademarkRow, String charactersRow) {
        List<Rule<ChangeScene>> rules = new ArrayList<>();
        for (String path : List.of("*.Name", "*.Description")) {
            rules.addAll(ListingText.on(page, path, errorCode("INVALID_INPUT")).rules(trademarkRow, charactersRow));
        }
        return rules;
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
        return page.rule("key.exists")
                .on("*")
                .must(beADimensionOfTheProduct())
                .otherwise(errorCode(INVALID_DIMENSION))
                .documentedAs(rows);
    }

    private static Condition notRepeatADimension() {
        return Condition.of("not repeat a dimension, that is a key with its types", (list, scene) -> {
            List<Violation> repeats = new ArrayList<>();
            Map<Dimension.Identity, JsonValue> first = new HashMap<>();
            for (JsonValue item : list.items()) {
                Optional<Dimension> dimension = Dimension.read(item);
                if (dimension.isPresent()) {
                    JsonValue earlier = first.putIfAbsent(dimension.get().identity(), item);
                    if (earlier != null) {
                        repeats.add(Violation.at(
                                item.pointer(),
                                "has the key " + quoted(dimension.get().key()) + " and the types of "
                                        + Labels.of(earlier.pointer()) + "; keep one of them"));
                    }
                }
            }
            return Decision.violated(repeats);
        });
    }

    private static Condition beADimensionOfTheProduct() {
        return Condition.of("be the key of a dimension of the product, with its types", (item, scene) -> {
            Optional<Dimension> named = Dimension.read(item);
            if (named.isEmpty()) {
                return Decision.holds();
            }
            Dimension dimension = named.get();
            return Product.before(scene)
                    .dimensions()
                    .all()
                    .decide(existing ->
                            existing.stream().anyMatch(each -> each.identity().equals(dimension.identity()))
                                    ? Decision.holds()
                                    : Decision.violated(
                                            item.member("Key").pointer(),
                                            "is " + quoted(dimension.key())
                                                    + ", but the product has no dimension with that key and the"
                                                    + " types " + dimension.types() + otherTypes(existing, dimension)));
        });
    }

    private static String otherTypes(List<Dimension> existing, Dimension wanted) {
        if (existing.isEmpty()) {
            return "; it has no dimensions yet";
        }
        return existing.stream()
                .filter(each -> each.key().equals(wanted.key()))
                .findFirst()
                .map(each -> "; it has one with the types " + each.types())
                .or(() -> NearMiss.of(
                                wanted.key(),
                                existing.stream().map(Dimension::key).toList())
                        .map(near -> "; did you mean " + quoted(near) + "?"))
                .orElse("; name one that it has");
    }
}
