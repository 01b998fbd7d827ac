package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Price;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Offers as they were saved; what a snapshot leaves out, or shows as {@code null}, stays unknown. */
final class SavedOffer {
    private static final String AUTHORIZATION = "ResaleAuthorizationId";

    private SavedOffer() {}

    static Offer read(EntitySnapshot snapshot) {
        Shown shown = Shown.in(snapshot);
        JsonValue details = snapshot.details();
        Knowledge<Set<String>> accounts = accounts(details.member("Rules"), shown);
        Knowledge<Boolean> released = shown.text(details.member("State")).map("Released"::equals);
        boolean isPublic = released.equals(Knowledge.known(true)) && accounts.equals(Knowledge.known(Set.of()));
        return new Offer(
                origin(details, accounts, shown),
                Release.before(released),
                OfferInformation.saved(details, shown),
                accounts,
                Availability.before(SavedRules.availableUntil(details.member("Rules"), shown)),
                new OfferPricing(
                        Optional.empty(),
                        shown.missing(details.member("PricingModel")),
                        isPublic ? SavedTerms.paid(details.member("Terms")) : Optional.empty()),
                markup(details, shown),
                Terms.saved(details.member("Terms"), shown));
    }

    private static Origin origin(JsonValue details, Knowledge<Set<String>> accounts, Shown shown) {
        Knowledge<EntityKey> product = shown.text(details.member("ProductId")).map(EntityKey.Stored::new);
        Knowledge<EntityKey> authorization = details.member(AUTHORIZATION)
                .text()
                .<Knowledge<EntityKey>>map(named -> Knowledge.known(new EntityKey.Stored(named)))
                .orElseGet(
                        () -> Knowledge.missing(new Need.RelatedSnapshot("the resale authorization of " + shown.id())));
        return new Origin(
                product, fromAuthorization(details, shown), authorization, replacement(accounts, shown.id()), false);
    }

    /** One that replaces an agreement is targeted to its acceptor from the start. */
    private static Knowledge<Boolean> replacement(Knowledge<Set<String>> accounts, String id) {
        return accounts.equals(Knowledge.known(Set.of()))
                ? Knowledge.known(false)
                : Knowledge.missing(new Need.Agreement("that " + id + " replaces, if it does"));
    }

    /** An answer shows the authorization or the markup of an offer that comes from one, and neither of any other. */
    private static Knowledge<Boolean> fromAuthorization(JsonValue details, Shown shown) {
        JsonValue authorization = details.member(AUTHORIZATION);
        JsonValue product = details.member("ProductId");
        if (authorization.isText()
                || Price.of(details.member("MarkupPercentage")).isPresent()) {
            return Knowledge.known(true);
        }
        if (!product.isText()) {
            return shown.missing(product);
        }
        return authorization.isNull() ? shown.missing(authorization) : Knowledge.known(false);
    }

    /** An offer that comes from no authorization has no markup. */
    private static Knowledge<Price> markup(JsonValue details, Shown shown) {
        JsonValue percentage = details.member("MarkupPercentage");
        Knowledge<Price> unshown = fromAuthorization(details, shown)
                .flatMap(partner -> partner ? shown.missing(percentage) : Knowledge.known(Price.ZERO));
        return Price.of(percentage).map(Knowledge::known).orElse(unshown);
    }

    /** The list of rules is shown as a whole: without a targeting rule nobody is targeted. */
    private static Knowledge<Set<String>> accounts(JsonValue rules, Shown shown) {
        Set<String> accounts = new TreeSet<>();
        rules.items()
                .forEach(rule -> accounts.addAll(
                        rule.member("PositiveTargeting").member("BuyerAccounts").texts()));
        return rules.isArray() ? Knowledge.known(accounts) : shown.missing(rules);
    }
}
