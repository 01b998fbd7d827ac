package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.Change;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.Effect;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changes do to a resale authorization. */
public final class AuthorizationEffects {
    public static final Effect CREATE = (before, change, references) -> ResaleAuthorization.created(change.details()
            .member("ProductId")
            .text()
            .map(id -> Knowledge.known(references.resolve(id)))
            .orElseGet(() -> unreadable(change)));

    public static final Effect UPDATE_INFORMATION = (before, change, references) -> {
        ResaleAuthorization authorization = ResaleAuthorization.of(before);
        JsonValue agreement = change.details().member("PreExistingBuyerAgreement");
        return agreement.isAbsent() ? authorization : authorization.withPreExistingAgreement(agreement.isObject());
    };

    /** The list replaces the one before; what cannot be read is unknown. */
    public static final Effect UPDATE_BUYER_TARGETING_TERMS = (before, change, references) -> {
        JsonValue terms = change.details().member("Terms");
        Set<String> buyers = new TreeSet<>();
        terms.items().forEach(term -> buyers.addAll(SavedAuthorization.buyers(term)));
        return ResaleAuthorization.of(before)
                .withBuyers(terms.isArray() ? Knowledge.known(buyers) : unreadable(change));
    };

    /** What the change leaves out stays. */
    public static final Effect UPDATE_AVAILABILITY = (before, change, references) -> {
        ResaleAuthorization authorization = ResaleAuthorization.of(before);
        JsonValue day = change.details().member("AvailabilityEndDate");
        boolean limited = change.details().hasMember("OffersMaxQuantity");
        return authorization.withAvailability(
                day.isAbsent()
                        ? authorization.availableUntil()
                        : Day.of(day)
                                .map(last -> Knowledge.known(Optional.of(last)))
                                .orElseGet(() -> unreadable(change)),
                limited ? Knowledge.known(true) : authorization.limited());
    };

    public static final Effect UPDATE_BUYER_VALIDITY_TERMS = replacing(Family.VALIDITY);
    public static final Effect UPDATE_LEGAL_TERMS = replacing(Family.LEGAL);
    public static final Effect UPDATE_PRICING_TERMS = replacing(Family.PRICING);
    public static final Effect UPDATE_PAYMENT_SCHEDULE_TERMS = replacing(Family.PAYMENT_SCHEDULE);

    public static final Effect RELEASE =
            (before, change, references) -> ResaleAuthorization.of(before).withStatus(ResaleAuthorization.ACTIVE);

    public static final Effect RESTRICT =
            (before, change, references) -> ResaleAuthorization.of(before).withStatus(ResaleAuthorization.RESTRICTED);

    private AuthorizationEffects() {}

    private static Effect replacing(Family family) {
        return (before, change, references) -> {
            ResaleAuthorization authorization = ResaleAuthorization.of(before);
            JsonValue list = change.details().member("Terms");
            return authorization.withFamilies(authorization
                    .families()
                    .replacing(family, list.isArray() ? Knowledge.known(Term.all(list)) : unreadable(change)));
        };
    }

    private static <T> Knowledge<T> unreadable(Change change) {
        return Knowledge.missing(new Need.Details(change.pointer().toString()));
    }
}
