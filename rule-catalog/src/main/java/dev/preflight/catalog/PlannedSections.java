package dev.preflight.catalog;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.state.Effect;
import java.util.List;

/** The sections whose rules come later; what their changes do is known as far as rules on products ask for it. */
final class PlannedSections {
    static final List<SectionPage> SECTIONS = List.of(
            Pages.planned("offer.create-offer", Offer.CREATE),
            Pages.planned("offer.create-replacement-offer", Offer.CREATE_FROM_ANOTHER),
            Pages.planned("offer.create-offer-using-resale-authorization", Offer.CREATE_FROM_ANOTHER),
            Pages.planned("offer.create-replacement-offer-using-resale-authorization", Offer.CREATE_FROM_ANOTHER),
            Pages.planned("offer.update-information", Effect.NONE),
            Pages.planned("offer.update-targeting", Effect.NONE),
            Pages.planned("offer.update-legal-terms", Effect.NONE),
            Pages.planned("offer.update-support-terms", Effect.NONE),
            Pages.planned("offer.update-pricing-terms", Offer.UPDATE_PRICING_TERMS),
            Pages.planned("offer.update-markup", Effect.NONE),
            Pages.planned("offer.update-availability", Effect.NONE),
            Pages.planned("offer.update-renewal-terms", Effect.NONE),
            Pages.planned("offer.update-validity-terms", Effect.NONE),
            Pages.planned("offer.update-payment-schedule-terms", Effect.NONE),
            Pages.planned("offer.release-offer", Offer.RELEASE),
            Pages.planned("resale-authorization.create-resale-authorization", Effect.NONE),
            Pages.planned("resale-authorization.update-information", Effect.NONE),
            Pages.planned("resale-authorization.update-buyer-targeting-terms", Effect.NONE),
            Pages.planned("resale-authorization.update-availability", Effect.NONE),
            Pages.planned("resale-authorization.update-buyer-validity-terms", Effect.NONE),
            Pages.planned("resale-authorization.update-legal-terms", Effect.NONE),
            Pages.planned("resale-authorization.update-pricing-terms", Effect.NONE),
            Pages.planned("resale-authorization.update-payment-schedule-terms", Effect.NONE),
            Pages.planned("resale-authorization.release-resale-authorization", Effect.NONE),
            Pages.planned("resale-authorization.restrict-resale-authorization", Effect.NONE),
            Pages.planned("experience.create-experience", Effect.NONE),
            Pages.planned("experience.update-experience", Effect.NONE),
            Pages.planned("experience.restrict-experience", Effect.NONE),
            Pages.planned("experience.revive-experience", Effect.NONE),
            Pages.planned("experience.create-procurement-policy", Effect.NONE),
            Pages.planned("experience.update-procurement-policy", Effect.NONE),
            Pages.planned("experience.allow-product-procurement", Effect.NONE),
            Pages.planned("experience.deny-product-procurement", Effect.NONE),
            Pages.planned("experience.create-branding-settings", Effect.NONE),
            Pages.planned("experience.update-branding-settings", Effect.NONE),
            Pages.planned("experience.associate-audience", Effect.NONE),
            Pages.planned("experience.disassociate-audience", Effect.NONE));

    private PlannedSections() {}
}
