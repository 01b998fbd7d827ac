package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.terms.Grant;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.RateCard;
import dev.preflight.catalog.terms.Span;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the terms of one request to price an offer say to each other. */
final class PricingRequest {
    static final View<List<Term>> TERMS = scene -> Term.all(scene.details().member("Terms"));

    private static final Set<String> UPFRONT = Set.of(TermType.CONFIGURABLE_UPFRONT, TermType.FIXED_UPFRONT);
    private static final String ALLOWED = "Allowed";
    private static final int USAGE_DECIMALS = 3;
    private static final Price CEILING = new Price(BigDecimal.valueOf(100_000_000));

    private PricingRequest() {}

    static String model(ChangeScene scene) {
        return scene.details().member("PricingModel").text().orElse("");
    }

    /** The first term of that type in the request. */
    static Optional<Term> term(String type, ChangeScene scene) {
        return scene.view(TERMS).stream().filter(term -> term.isA(type)).findFirst();
    }

    /** The keys in a list of rates or grants. */
    static Set<String> keys(JsonValue list) {
        Set<String> keys = new LinkedHashSet<>();
        list.items().forEach(item -> item.member("DimensionKey").text().ifPresent(keys::add));
        return keys;
    }

    static Decision oneUpfrontTerm(JsonValue terms, ChangeScene scene) {
        List<Term> upfront = scene.view(TERMS).stream()
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

    /** Texts that are the same are for another rule. */
    static Decision differentDurations(JsonValue cards, ChangeScene scene) {
        Map<Span, JsonValue> firsts = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (RateCard card : cards.items().stream().map(RateCard::new).toList()) {
            JsonValue value = card.selectorValue();
            card.duration().map(PricingRequest::normal).ifPresent(span -> {
                JsonValue first = firsts.putIfAbsent(span, value);
                if (first != null && !first.text().equals(value.text())) {
                    violations.add(Violation.at(
                            value.pointer(),
                            "is " + quoted(value.text().orElse("")) + ", which is as long as the "
                                    + quoted(first.text().orElse("")) + " of " + Labels.of(first.pointer())
                                    + "; keep one of them"));
                }
            });
        }
        return Decision.violated(violations);
    }

    static Span normal(Span span) {
        return new Span(0, span.years() * 12 + span.months(), span.days());
    }

    static Decision sameKeys(JsonValue cards, ChangeScene scene) {
        if (unreadable(cards)) {
            return Decision.holds();
        }
        List<JsonValue> lists =
                cards.items().stream().map(card -> card.member("RateCard")).toList();
        Set<String> all = new TreeSet<>();
        lists.forEach(list -> all.addAll(keys(list)));
        List<Violation> violations = new ArrayList<>();
        for (JsonValue list : lists) {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(keys(list));
            if (list.isArray() && !missing.isEmpty()) {
                violations.add(Violation.at(
                        list.pointer(),
                        "has no price for " + ShortList.of(missing)
                                + ", which another rate card of the term prices; price the same dimensions for every"
                                + " duration"));
            }
        }
        return Decision.violated(violations);
    }

    /** A rate that cannot be read may be the one that is missing. */
    private static boolean unreadable(JsonValue cards) {
        return cards.items().stream()
                .flatMap(card -> card.member("RateCard").items().stream())
                .anyMatch(rate -> rate.member("DimensionKey").text().isEmpty());
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
        Set<String> missing = term(TermType.FREE_TRIAL, scene)
                .map(trial -> new TreeSet<>(keys(trial.at().member("Grants"))))
                .orElseGet(TreeSet::new);
        missing.removeAll(keys(rates));
        boolean readable = rates.items().stream()
                .allMatch(rate -> rate.member("DimensionKey").isText());
        return missing.isEmpty() || !readable
                ? Decision.holds()
                : Decision.violated(
                        rates.pointer(),
                        "has no price for " + ShortList.of(missing)
                                + ", which the free trial grants; price every dimension of the trial");
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
