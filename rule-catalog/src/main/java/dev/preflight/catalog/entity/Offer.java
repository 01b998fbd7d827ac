package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Price;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of an offer.
 *
 * @param origin how it came about
 * @param release whether buyers can see it
 * @param information what it tells of itself
 * @param buyerAccounts the accounts that it is targeted to
 * @param availability until when it can be accepted
 * @param pricing how it is priced
 * @param markup what a channel partner adds to the prices of the authorization, in percent
 * @param terms its terms
 */
public record Offer(
        Origin origin,
        Release release,
        OfferInformation information,
        Knowledge<Set<String>> buyerAccounts,
        Availability availability,
        OfferPricing pricing,
        Knowledge<Price> markup,
        Terms terms)
        implements EntityState {
    /** An offer of which nothing is known for want of something. */
    public static Offer unknown(Need need) {
        return new Offer(
                Origin.unknown(need),
                Release.before(Knowledge.missing(need)),
                OfferInformation.unknown(need),
                Knowledge.missing(need),
                Availability.before(Knowledge.missing(need)),
                new OfferPricing(Optional.empty(), Knowledge.missing(need), Optional.empty()),
                Knowledge.missing(need),
                Terms.unknown(need));
    }

    /** An offer before any change: as saved, or unknown. */
    static Offer initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(SavedOffer::read, needs -> unknown(needs.iterator().next()));
    }

    /** The offer that a change is about, before the change. */
    public static Offer before(ChangeScene scene) {
        return of(scene.entityBefore());
    }

    /** The offer that a change is about, as the set leaves it. */
    public static Offer finished(ChangeScene scene) {
        return of(scene.entityFinished());
    }

    /** The state as an offer; unknown when the catalog models something else there. */
    public static Offer of(EntityState state) {
        if (state instanceof Offer offer) {
            return offer;
        }
        return unknown(
                state instanceof EntityState.Unknown nothing ? nothing.need() : new Need.Reference("unmodelled"));
    }

    /**
     * Whether only some buyers see it: it names accounts, replaces an agreement, or comes from an authorization. A draft without all
     * that may still become private.
     */
    public Knowledge<Boolean> isPrivate() {
        Knowledge<Boolean> told = Knowledge.any(Stream.of(
                buyerAccounts.map(accounts -> !accounts.isEmpty()), origin.fromAuthorization(), origin.replacement()));
        return told.flatMap(isPrivate -> isPrivate
                ? Knowledge.known(true)
                : release.finished()
                        .flatMap(isReleased -> isReleased
                                ? Knowledge.known(false)
                                : Knowledge.missing(new Need.LaterChanges("the offer"))));
    }

    /** The last day on which it can be accepted; empty when it has none. */
    public Knowledge<Optional<LocalDate>> availableUntil() {
        return availability.until();
    }

    /** Whether it can no longer be accepted on that day; nothing but a day of its own ends an offer. */
    public Knowledge<Boolean> isExpiredOn(LocalDate day) {
        return availability.until().map(last -> last.filter(day::isAfter).isPresent());
    }

    Offer withRelease(Release now) {
        return new Offer(origin, now, information, buyerAccounts, availability, pricing, markup, terms);
    }

    Offer withInformation(OfferInformation now) {
        return new Offer(origin, release, now, buyerAccounts, availability, pricing, markup, terms);
    }

    Offer withBuyerAccounts(Knowledge<Set<String>> now) {
        return new Offer(origin, release, information, now, availability, pricing, markup, terms);
    }

    Offer withAvailability(Availability now) {
        return new Offer(origin, release, information, buyerAccounts, now, pricing, markup, terms);
    }

    Offer withPricing(OfferPricing now) {
        return new Offer(origin, release, information, buyerAccounts, availability, now, markup, terms);
    }

    Offer withMarkup(Knowledge<Price> now) {
        return new Offer(origin, release, information, buyerAccounts, availability, pricing, now, terms);
    }

    Offer withTerms(Terms now) {
        return new Offer(origin, release, information, buyerAccounts, availability, pricing, markup, now);
    }
}
