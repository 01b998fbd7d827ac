package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resale authorizations as they were saved; what a snapshot leaves out, or shows as {@code null}, stays unknown. */
final class SavedAuthorization {
    private SavedAuthorization() {}

    static ResaleAuthorization read(EntitySnapshot snapshot) {
        Need need = new Need.Snapshot(snapshot.id());
        JsonValue details = snapshot.details();
        JsonValue terms = details.member("Terms");
        JsonValue rules = details.member("Rules");
        JsonValue agreement = details.member("PreExistingBuyerAgreement");
        return new ResaleAuthorization(
                known(details.member("Status").text(), need),
                known(details.member("ProductId").text().map(EntityKey.Stored::new), need),
                availableUntil(rules, need),
                limited(rules, need),
                buyers(terms, need),
                agreement.isObject() ? Knowledge.known(isTold(agreement)) : Knowledge.missing(need),
                Terms.saved(terms, need));
    }

    private static <T> Knowledge<T> known(Optional<? extends T> told, Need need) {
        return told.<Knowledge<T>>map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
    }

    /** One that has none shows Unknown in both members. */
    private static boolean isTold(JsonValue agreement) {
        return agreement.memberNames().stream()
                .map(name -> agreement.member(name).text().orElse("Unknown"))
                .anyMatch(text -> !text.equals("Unknown"));
    }

    private static Knowledge<Optional<LocalDate>> availableUntil(JsonValue rules, Need need) {
        for (JsonValue rule : rules.items()) {
            JsonValue day = rule.member("AvailabilityEndDate");
            if (!day.isAbsent() && !day.isNull()) {
                return known(Day.of(day).map(Optional::of), need);
            }
        }
        return rules.isArray() ? Knowledge.known(Optional.empty()) : Knowledge.missing(need);
    }

    private static Knowledge<Boolean> limited(JsonValue rules, Need need) {
        boolean limited = rules.items().stream()
                .anyMatch(rule -> rule.member("OffersMaxQuantity").number().isPresent());
        return rules.isArray() ? Knowledge.known(limited) : Knowledge.missing(need);
    }

    private static Knowledge<Set<String>> buyers(JsonValue terms, Need need) {
        if (!terms.isArray()) {
            return Knowledge.missing(need);
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
