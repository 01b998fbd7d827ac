package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import java.util.Set;
import java.util.TreeSet;

/** Resale authorizations as they were saved; what a snapshot leaves out, or shows as {@code null}, stays unknown. */
final class SavedAuthorization {
    private SavedAuthorization() {}

    static ResaleAuthorization read(EntitySnapshot snapshot) {
        Shown shown = Shown.in(snapshot);
        JsonValue details = snapshot.details();
        JsonValue terms = details.member("Terms");
        JsonValue rules = details.member("Rules");
        JsonValue agreement = details.member("PreExistingBuyerAgreement");
        return new ResaleAuthorization(
                shown.text(details.member("Status")),
                shown.text(details.member("ProductId")).map(EntityKey.Stored::new),
                SavedRules.availableUntil(rules, shown),
                limited(rules, shown),
                buyers(terms, shown),
                agreement.isObject() ? Knowledge.known(isTold(agreement)) : shown.missing(agreement),
                Terms.saved(terms, shown));
    }

    /** One that has none shows Unknown in both members. */
    private static boolean isTold(JsonValue agreement) {
        return agreement.memberNames().stream()
                .map(name -> agreement.member(name).text().orElse("Unknown"))
                .anyMatch(text -> !text.equals("Unknown"));
    }

    private static Knowledge<Boolean> limited(JsonValue rules, Shown shown) {
        boolean limited = rules.items().stream()
                .anyMatch(rule -> rule.member("OffersMaxQuantity").number().isPresent());
        return rules.isArray() ? Knowledge.known(limited) : shown.missing(rules);
    }

    private static Knowledge<Set<String>> buyers(JsonValue terms, Shown shown) {
        if (!terms.isArray()) {
            return shown.missing(terms);
        }
        Set<String> buyers = new TreeSet<>();
        terms.items().forEach(term -> buyers.addAll(buyers(term)));
        return Knowledge.known(buyers);
    }

    /** The accounts of a targeting term; a snapshot shows them as objects with names, a request as ids. */
    static Set<String> buyers(JsonValue term) {
        JsonValue accounts = term.member("PositiveTargeting").member("BuyerAccounts");
        Set<String> buyers = new TreeSet<>(accounts.texts());
        accounts.items()
                .forEach(account -> account.member("AwsAccountId").text().ifPresent(buyers::add));
        return buyers;
    }
}
