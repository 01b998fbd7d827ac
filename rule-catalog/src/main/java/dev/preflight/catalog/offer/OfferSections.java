package dev.preflight.catalog.offer;

import dev.preflight.Section;
import dev.preflight.Section.Effect;
import dev.preflight.catalog.reference.ChangeTypes.ChangeType;
import dev.preflight.logic.Knowledge;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;

/** The sections of offers: what their changes do is known, their rules are not written yet. */
public final class OfferSections {
    private OfferSections() {}

    /** The section of a change type on offers. */
    public static Section of(ChangeType changeType) {
        Effect effect = switch (changeType.name()) {
            case "CreateOffer" -> Offer.CREATE;
            case "CreateReplacementOffer",
                    "CreateOfferUsingResaleAuthorization",
                    "CreateReplacementOfferUsingResaleAuthorization" -> Offer.CREATE_FROM_ANOTHER;
            case "ReleaseOffer" -> Offer.RELEASE;
            default -> Effect.NONE;
        };
        return Section.planned(changeType.section(), changeType.creates(), changeType.rank(), effect);
    }

    /** What is known of an offer before the set is applied. */
    public static EntityState initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(
                Offer::saved, needs -> Offer.unknown(needs.iterator().next()));
    }
}
