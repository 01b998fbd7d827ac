package dev.preflight.catalog.pricing;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a product, as the set leaves it, says to its prices. */
public final class PricedDimensions {
    /** What the set adds to the product, known without its snapshot. */
    private static final View<Set<String>> ADDED = scene -> PricedProduct.of(scene)
            .<Set<String>>fold(
                    product -> Product.of(scene.set().entities().of(product)).dimensions().added().stream()
                            .map(Dimension::key)
                            .collect(Collectors.toSet()),
                    needs -> Set.of());

    private PricedDimensions() {}

    public static Decision exists(JsonValue key, ChangeScene scene) {
        Optional<String> text = key.text();
        if (text.isEmpty() || scene.view(ADDED).contains(text.get())) {
            return Decision.holds();
        }
        return ProductDimensions.of(scene)
                .decide(dimensions -> dimensions.has(text.get())
                        ? Decision.holds()
                        : Decision.violated(
                                key.pointer(),
                                "is " + quoted(text.get())
                                        + ", which the product does not have, or has restricted; name another dimension of"
                                        + " it, or add this one with AddDimensions"));
    }

    public static Decision metered(JsonValue key, ChangeScene scene) {
        String text = key.text().orElse("");
        return ProductDimensions.of(scene)
                .decide(dimensions -> !dimensions.isEntitledOnly(text)
                        ? Decision.holds()
                        : Decision.violated(
                                key.pointer(),
                                "is " + quoted(text)
                                        + ", an entitled dimension, but usage is priced for metered ones; price it in a"
                                        + " ConfigurableUpfrontPricingTerm or leave it out"));
    }

    public static Decision allMetered(JsonValue list, ChangeScene scene) {
        Set<String> keys = PricedTerms.keys(list);
        boolean readable = list.items().stream()
                .allMatch(item -> item.member("DimensionKey").isText());
        if (!readable || list.isEmpty()) {
            return Decision.holds();
        }
        return ProductDimensions.of(scene).decide(dimensions -> {
            return keys.containsAll(dimensions.meteredOnly())
                    ? Decision.holds()
                    : Decision.violated(list.pointer(), () -> {
                        Set<String> missing = new TreeSet<>(dimensions.meteredOnly());
                        missing.removeAll(keys);
                        return "lacks " + ShortList.of(missing)
                                + ", of which the product counts the usage; list every metered dimension";
                    });
        });
    }

    /** That usage takes metered dimensions alone says more. */
    public static Decision oneKind(JsonValue item, ChangeScene scene) {
        Term term = new Term(item);
        if (term.isOfUsage()) {
            return Decision.holds();
        }
        return likeTheFirst(
                term,
                scene,
                (dimensions, key) ->
                        dimensions.isMeteredOnly(key) ? "metered" : dimensions.isEntitledOnly(key) ? "entitled" : "",
                (kind, first) -> "a dimension that is " + kind + ", but others of the term are " + first
                        + "; price the two kinds in terms of their own");
    }

    public static Decision oneUnit(JsonValue item, ChangeScene scene) {
        return likeTheFirst(
                new Term(item),
                scene,
                ProductDimensions::unit,
                (unit, first) -> "a dimension counted in " + unit + ", but others of the term are counted in " + first
                        + "; for some terms AWS takes one unit, which ones is not documented");
    }

    private interface Trait {
        String of(ProductDimensions dimensions, String key);
    }

    private interface Wrong {
        String words(String trait, String first);
    }

    private static Decision likeTheFirst(Term term, ChangeScene scene, Trait trait, Wrong wrong) {
        List<JsonValue> keys = term.dimensionKeys();
        if (keys.size() < 2) {
            return Decision.holds();
        }
        return ProductDimensions.of(scene).decide(dimensions -> {
            Function<JsonValue, String> of =
                    key -> trait.of(dimensions, key.text().orElse(""));
            Optional<String> first =
                    keys.stream().map(of).filter(each -> !each.isEmpty()).findFirst();
            return keys.stream()
                    .filter(key -> !of.apply(key).isEmpty() && !of.apply(key).equals(first.orElse("")))
                    .findFirst()
                    .map(key -> Decision.violated(
                            key.pointer(),
                            "is " + quoted(key.text().orElse("")) + ", "
                                    + wrong.words(of.apply(key), first.orElse(""))))
                    .orElseGet(Decision::holds);
        });
    }

    public static Decision durationInDays(JsonValue duration, ChangeScene scene) {
        return inDays(duration, PricedTerms.of(duration, scene).dimensionKeys(), scene);
    }

    public static Decision selectorInDays(JsonValue card, ChangeScene scene) {
        List<JsonValue> keys = card.member("RateCard").items().stream()
                .map(rate -> rate.member("DimensionKey"))
                .toList();
        return inDays(card.member("Selector").member("Value"), keys, scene);
    }

    private static Decision inDays(JsonValue duration, List<JsonValue> keys, ChangeScene scene) {
        if (Span.of(duration).filter(span -> !span.inDaysOnly()).isEmpty()) {
            return Decision.holds();
        }
        return ProductDimensions.of(scene)
                .decide(dimensions -> keys.stream()
                        .flatMap(key -> key.text().stream())
                        .filter(dimensions::isMeteredOnly)
                        .findFirst()
                        .map(key -> Decision.violated(
                                duration.pointer(),
                                "is " + quoted(duration.text().orElse("")) + ", but " + quoted(key)
                                        + " is metered, for which a duration is given in days; write it like P365D"))
                        .orElseGet(Decision::holds));
    }
}
