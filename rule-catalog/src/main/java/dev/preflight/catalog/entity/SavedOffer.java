package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Price;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Offers as they were saved; what a snapshot leaves out, or shows as {@code null}, stays unknown. */
final class SavedOffer {
    private static final String AUTHORIZATION = "ResaleAuthorizationId";

    private SavedOffer() {}

    static Offer read(EntitySnapshot snapshot) {
        Need need = new Need.Snapshot(snapshot.id());
        JsonValue details = snapshot.details();
        Knowledge<Set<String>> accounts = accounts(details, need);
        Knowledge<Boolean> released = details.member("State")
                .text()
                .map(state -> Knowledge.known(state.equals("Released")))
                .orElseGet(() -> Knowledge.missing(need));
        boolean isPublic = released.equals(Knowledge.known(true)) && accounts.equals(Knowledge.known(Set.of()));
        return new Offer(
                origin(details, snapshot.id(), accounts, need),
                new Release(released, false),
                OfferInformation.saved(details, need),
                accounts,
                availableUntil(details, need),
                new OfferPricing(
                        Optional.empty(),
                        Knowledge.missing(need),
                        isPublic ? SavedTerms.paid(details.member("Terms")) : Optional.empty()),
                markup(details, need),
                Terms.saved(details.member("Terms"), need));
    }

    private static Origin origin(JsonValue details, String id, Knowledge<Set<String>> accounts, Need need) {
        Knowledge<EntityKey> product = details.member("ProductId")
                .text()
                .<Knowledge<EntityKey>>map(named -> Knowledge.known(new EntityKey.Stored(named)))
                .orElseGet(() -> Knowledge.missing(need));
        Knowledge<EntityKey> authorization = details.member(AUTHORIZATION)
                .text()
                .<Knowledge<EntityKey>>map(named -> Knowledge.known(new EntityKey.Stored(named)))
                .orElseGet(() -> Knowledge.missing(new Need.RelatedSnapshot("the resale authorization of " + id)));
        return new Origin(product, fromAuthorization(details, need), authorization, replacement(accounts, id), false);
    }

    /** One that replaces an agreement is targeted to its acceptor from the start. */
    private static Knowledge<Boolean> replacement(Knowledge<Set<String>> accounts, String id) {
        return accounts.equals(Knowledge.known(Set.of()))
                ? Knowledge.known(false)
                : Knowledge.missing(new Need.Agreement("that " + id + " replaces, if it does"));
    }

    /** An answer shows the authorization or the markup of an offer that comes from one, and neither of any other. */
    private static Knowledge<Boolean> fromAuthorization(JsonValue details, Need need) {
        if (details.member(AUTHORIZATION).isText()
                || Price.of(details.member("MarkupPercentage")).isPresent()) {
            return Knowledge.known(true);
        }
        boolean shown = details.member("ProductId").isText()
                && !details.member(AUTHORIZATION).isNull();
        return shown ? Knowledge.known(false) : Knowledge.missing(need);
    }

    /** An offer that comes from no authorization has no markup. */
    private static Knowledge<Price> markup(JsonValue details, Need need) {
        Knowledge<Price> unshown = fromAuthorization(details, need)
                .flatMap(partner -> partner ? Knowledge.missing(need) : Knowledge.known(Price.ZERO));
        return Price.of(details.member("MarkupPercentage"))
                .map(Knowledge::known)
                .orElse(unshown);
    }

    /** The list of rules is shown as a whole: without a targeting rule nobody is targeted. */
    private static Knowledge<Set<String>> accounts(JsonValue details, Need need) {
        JsonValue rules = details.member("Rules");
        Set<String> accounts = new TreeSet<>();
        rules.items()
                .forEach(rule -> accounts.addAll(
                        rule.member("PositiveTargeting").member("BuyerAccounts").texts()));
        return rules.isArray() ? Knowledge.known(accounts) : Knowledge.missing(need);
    }

    private static Knowledge<Optional<LocalDate>> availableUntil(JsonValue details, Need need) {
        JsonValue rules = details.member("Rules");
        if (!rules.isArray()) {
            return Knowledge.missing(need);
        }
        for (JsonValue rule : rules.items()) {
            JsonValue day = rule.member("AvailabilityEndDate");
            if (!day.isAbsent()) {
                return Day.of(day)
                        .map(last -> Knowledge.known(Optional.of(last)))
                        .orElseGet(() -> Knowledge.missing(need));
            }
        }
        return Knowledge.known(Optional.empty());
    }
}
