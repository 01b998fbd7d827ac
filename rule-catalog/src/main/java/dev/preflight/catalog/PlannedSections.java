package dev.preflight.catalog;

import dev.preflight.catalog.entity.AuthorizationEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.state.Effect;
import java.util.List;

/** The sections whose rules come later; what their changes do is known as far as rules on products ask for it. */
final class PlannedSections {
    static final List<SectionPage> SECTIONS = List.of(
            Pages.planned("resale-authorization.create-resale-authorization", AuthorizationEffects.CREATE),
            Pages.planned("resale-authorization.update-information", AuthorizationEffects.UPDATE_INFORMATION),
            Pages.planned(
                    "resale-authorization.update-buyer-targeting-terms",
                    AuthorizationEffects.UPDATE_BUYER_TARGETING_TERMS),
            Pages.planned("resale-authorization.update-availability", AuthorizationEffects.UPDATE_AVAILABILITY),
            Pages.planned(
                    "resale-authorization.update-buyer-validity-terms",
                    AuthorizationEffects.UPDATE_BUYER_VALIDITY_TERMS),
            Pages.planned("resale-authorization.update-legal-terms", AuthorizationEffects.UPDATE_LEGAL_TERMS),
            Pages.planned("resale-authorization.update-pricing-terms", AuthorizationEffects.UPDATE_PRICING_TERMS),
            Pages.planned(
                    "resale-authorization.update-payment-schedule-terms",
                    AuthorizationEffects.UPDATE_PAYMENT_SCHEDULE_TERMS),
            Pages.planned("resale-authorization.release-resale-authorization", AuthorizationEffects.RELEASE),
            Pages.planned("resale-authorization.restrict-resale-authorization", AuthorizationEffects.RESTRICT),
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
