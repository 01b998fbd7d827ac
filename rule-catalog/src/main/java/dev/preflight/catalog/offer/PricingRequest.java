package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.pricing.PricedTerms;
import dev.preflight.catalog.pricing.ShortList;
import dev.preflight.catalog.terms.Grant;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the terms of one request to price an offer say to each other. */
final class PricingRequest {
    private static final Set<String> UPFRONT = Set.of(TermType.CONFIGURABLE_UPFRONT, TermType.FIXED_UPFRONT);
    private static final String ALLOWED = "Allowed";
    private static final int USAGE_DECIMALS = 3;
    private static final Price CEILING = new Price(BigDecimal.valueOf(100_000_000));

    private static final View<Map<String, Term>> FIRST_OF_TYPE = scene -> scene.view(PricedTerms.TERMS).stream()
            .collect(Collectors.toMap(Term::type, Function.identity(), (first, more) -> first));

    /** What the free trial grants. */
    private static final View<Set<String>> OF_TRIAL = scene -> term(TermType.FREE_TRIAL, scene)
            .map(trial -> PricedTerms.keys(trial.at().member("Grants")))
            .orElseGet(Set::of);

    private PricingRequest() {}

    static String model(ChangeScene scene) {
        return scene.details().member("PricingModel").text().orElse("");
    }

    /** The first term of that type in the request. */
    static Optional<Term> term(String type, ChangeScene scene) {
        return Optional.ofNullable(scene.view(FIRST_OF_TYPE).get(type));
    }

    static Decision oneUpfrontTerm(JsonValue terms, ChangeScene scene) {
        List<Term> upfront = scene.view(PricedTerms.TERMS).stream()
                .filter(term -> UPFRONT.contains(term.type()))
                .toList();
        return upfront.stream()
                .filter(term -> !term.isA(upfront.get(0).type()))
                .findFirst()
                .map(other -> Decision.violated(
                        other.at().member("Type").pointer(),
                        "is " + other.type() + " beside a " + upfront.get(0).type()
                                + "; an offer has one of the two, so leave one out"))
                .orElseGet(Decision::holds);
    }

    static Decision byol(JsonValue terms, ChangeScene scene) {
        boolean missing = model(scene).equals("Byol")
                && term(TermType.BYOL, scene).isEmpty()
                && terms.items().stream()
                        .noneMatch(
                                item -> item.isWithheld() || item.member("Type").isWithheld());
        return missing
                ? Decision.violated(
                        terms.pointer(),
                        "lacks a ByolPricingTerm, though PricingModel is Byol; add one, or choose another pricing model")
                : Decision.holds();
    }

    static Decision allowed(JsonValue constraints, ChangeScene scene) {
        boolean wrong = model(scene).equals("Usage")
                && constraints.memberNames().stream()
                        .flatMap(name -> constraints.member(name).text().stream())
                        .anyMatch("Disallowed"::equals);
        return wrong
                ? Decision.violated(
                        constraints.pointer(),
                        "disallows what an offer with PricingModel Usage allows; set MultipleDimensionSelection and"
                                + " QuantityConfiguration to Allowed")
                : Decision.holds();
    }

    /** With usage both must be Allowed, which says more. */
    static Decision sameConstraints(JsonValue constraints, ChangeScene scene) {
        Optional<String> multiple =
                constraints.member("MultipleDimensionSelection").text();
        Optional<String> quantity = constraints.member("QuantityConfiguration").text();
        boolean differ = multiple.isPresent() && quantity.isPresent() && !multiple.equals(quantity);
        return differ && !model(scene).equals("Usage")
                ? Decision.violated(
                        constraints.pointer(),
                        "has MultipleDimensionSelection " + multiple.get() + " and QuantityConfiguration "
                                + quantity.get() + ", which must be the same for now; set both to " + ALLOWED
                                + " or both to Disallowed")
                : Decision.holds();
    }

    static Decision sameQuantity(JsonValue grants, ChangeScene scene) {
        List<Grant> all = grants.items().stream().map(Grant::new).toList();
        if (all.isEmpty()) {
            return Decision.holds();
        }
        JsonValue first = all.get(0).at().member("MaxQuantity");
        List<Violation> violations = new ArrayList<>();
        for (Grant grant : all) {
            JsonValue quantity = grant.at().member("MaxQuantity");
            boolean readable = isReadable(first) && isReadable(quantity);
            if (readable && !first.number().equals(quantity.number())) {
                violations.add(Violation.at(
                        quantity.pointer(),
                        (quantity.isAbsent() ? "is missing" : "is " + quantity.node())
                                + ", but " + Labels.of(first.pointer())
                                + (first.isAbsent() ? " is missing" : " is " + first.node())
                                + "; a free trial grants the same of every dimension"));
            }
        }
        return Decision.violated(violations);
    }

    private static boolean isReadable(JsonValue quantity) {
        return quantity.isAbsent() || quantity.number().isPresent();
    }

    static Decision ofFreeTrial(JsonValue rates, ChangeScene scene) {
        Set<String> priced = PricedTerms.keys(rates);
        boolean readable = rates.items().stream()
                .allMatch(rate -> rate.member("DimensionKey").isText());
        return !readable || priced.containsAll(scene.view(OF_TRIAL))
                ? Decision.holds()
                : Decision.violated(rates.pointer(), () -> {
                    Set<String> missing = new TreeSet<>(scene.view(OF_TRIAL));
                    missing.removeAll(priced);
                    return "has no price for " + ShortList.of(missing)
                            + ", which the free trial grants; price every dimension of the trial";
                });
    }

    static Decision free(JsonValue price, ChangeScene scene) {
        boolean wrong = model(scene).equals("Free")
                && Price.of(price).filter(amount -> !amount.isZero()).isPresent();
        return wrong
                ? Decision.violated(
                        price.pointer(),
                        "is " + quoted(price.text().orElse(""))
                                + ", but with PricingModel Free every price is zero; set it to 0 or choose another"
                                + " pricing model")
                : Decision.holds();
    }

    static Decision usageDecimals(JsonValue price, ChangeScene scene) {
        return Price.of(price)
                .filter(amount -> amount.decimals() > USAGE_DECIMALS)
                .map(amount -> Decision.violated(
                        price.pointer(),
                        "has " + amount.decimals() + " decimals; the call takes 8, but for some products AWS fails the"
                                + " change above " + USAGE_DECIMALS + "; round it to be sure"))
                .orElseGet(Decision::holds);
    }

    static Decision ceiling(JsonValue price, ChangeScene scene) {
        return Price.of(price)
                .filter(amount -> amount.isAbove(CEILING))
                .map(amount -> Decision.violated(
                        price.pointer(),
                        "is " + quoted(price.text().orElse(""))
                                + "; the reference prints no maximum, but AWS's newer client schema takes at most "
                                + CEILING.amount() + "; lower it"))
                .orElseGet(Decision::holds);
    }
}
