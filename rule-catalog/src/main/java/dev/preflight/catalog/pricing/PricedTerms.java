package dev.preflight.catalog.pricing;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.terms.RateCard;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pricing terms by themselves: their rate cards, their grants, and that none stands twice. */
public final class PricedTerms {
    /** The terms in the details of a change. */
    public static final View<List<Term>> TERMS =
            scene -> Term.all(scene.details().member("Terms"));

    private PricedTerms() {}

    /** The term in the details of a change that has that member. */
    public static Term of(JsonValue member, ChangeScene scene) {
        return Term.of(member, scene.details().member("Terms"));
    }

    /** No two terms of one type. */
    public static Condition uniqueTypes() {
        return notRepeat("the Type", term -> term.member("Type").text(), term -> term.member("Type"));
    }

    /** No two rates or grants of one dimension. */
    public static Condition uniqueKeys() {
        return notRepeat(
                "the DimensionKey", item -> item.member("DimensionKey").text(), item -> item.member("DimensionKey"));
    }

    /** No two rate cards with one selector. */
    public static Condition uniqueSelectors() {
        return notRepeat(
                "the Selector",
                card -> card.member("Selector").member("Value").text(),
                card -> card.member("Selector"));
    }

    /** The keys in a list of rates or grants. */
    public static Set<String> keys(JsonValue list) {
        Set<String> keys = new LinkedHashSet<>();
        list.items().forEach(item -> item.member("DimensionKey").text().ifPresent(keys::add));
        return keys;
    }

    /** Texts that are the same are for another rule. */
    public static Decision differentDurations(JsonValue cards, ChangeScene scene) {
        Map<Span, JsonValue> firsts = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (RateCard card : cards.items().stream().map(RateCard::new).toList()) {
            JsonValue value = card.selectorValue();
            card.duration().map(PricedTerms::normal).ifPresent(span -> {
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

    /** The same duration without years. */
    public static Span normal(Span span) {
        return new Span(0, span.years() * 12 + span.months(), span.days());
    }

    /** Every rate card of a term has the same keys. */
    public static Decision sameKeys(JsonValue cards, ChangeScene scene) {
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
}
