package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a resale authorization.
 *
 * @param status Draft, Active or Restricted
 * @param product the product that it lets a partner sell
 * @param availableUntil the last day on which offers can be made from it; empty when it has none
 * @param buyers the accounts that it is for; none when it is for all
 * @param terms all its terms; their types begin with Resale or Buyer
 */
public record ResaleAuthorization(
        Knowledge<String> status,
        Knowledge<EntityKey> product,
        Knowledge<Optional<LocalDate>> availableUntil,
        Knowledge<Set<String>> buyers,
        Knowledge<List<Term>> terms)
        implements EntityState {
    private static final String POSITIVE_TARGETING = "PositiveTargeting";

    static ResaleAuthorization unknown(Need need) {
        return new ResaleAuthorization(
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need));
    }

    /** The authorization that an offer comes from, as far as both are known. */
    public static Knowledge<ResaleAuthorization> of(Offer offer, ChangeScene scene) {
        return offer.origin()
                .authorization()
                .map(key -> of(scene.set().entities().of(key)));
    }

    /** The state as an authorization; unknown when the catalog models something else there. */
    public static ResaleAuthorization of(EntityState state) {
        if (state instanceof ResaleAuthorization authorization) {
            return authorization;
        }
        return unknown(
                state instanceof EntityState.Unknown nothing ? nothing.need() : new Need.Reference("unmodelled"));
    }

    static ResaleAuthorization initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(
                ResaleAuthorization::saved, needs -> unknown(needs.iterator().next()));
    }

    private static ResaleAuthorization saved(EntitySnapshot snapshot) {
        Need need = new Need.Snapshot(snapshot.id());
        JsonValue details = snapshot.details();
        JsonValue terms = details.member("Terms");
        return new ResaleAuthorization(
                known(details.member("Status").text(), need),
                known(details.member("ProductId").text().map(EntityKey.Stored::new), need),
                availableUntil(details.member("Rules"), need),
                buyers(terms, need),
                terms.isArray() ? Knowledge.known(Term.all(terms)) : Knowledge.missing(need));
    }

    private static <T> Knowledge<T> known(Optional<? extends T> told, Need need) {
        return told.<Knowledge<T>>map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
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

    /** A snapshot shows buyers as objects with their names, a request as ids. */
    private static Knowledge<Set<String>> buyers(JsonValue terms, Need need) {
        if (!terms.isArray()) {
            return Knowledge.missing(need);
        }
        Set<String> buyers = new TreeSet<>();
        for (JsonValue term : terms.items()) {
            JsonValue accounts = term.member(POSITIVE_TARGETING).member("BuyerAccounts");
            buyers.addAll(accounts.texts());
            accounts.items()
                    .forEach(account -> account.member("AwsAccountId").text().ifPresent(buyers::add));
        }
        return Knowledge.known(buyers);
    }
}
