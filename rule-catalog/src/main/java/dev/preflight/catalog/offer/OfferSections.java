package dev.preflight.catalog.offer;

import dev.preflight.logic.Knowledge;
import dev.preflight.state.Effect;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;

/** The sections of offers: what their changes do is known, their rules are not written yet. */
public final class OfferSections {
    private OfferSections() {}

    /** What a change does to an offer. */
    public static Effect effect(String changeType) {
        return switch (changeType) {
            case "CreateOffer" -> Offer.CREATE;
            case "CreateReplacementOffer",
                    "CreateOfferUsingResaleAuthorization",
                    "CreateReplacementOfferUsingResaleAuthorization" -> Offer.CREATE_FROM_ANOTHER;
            case "UpdatePricingTerms" -> Offer.UPDATE_PRICING_TERMS;
            case "ReleaseOffer" -> Offer.RELEASE;
            default -> Effect.NONE;
        };
    }

    /** What is known of an offer before the set is applied. */
    public static EntityState initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(
                Offer::saved, needs -> Offer.unknown(needs.iterator().next()));
    }
}
