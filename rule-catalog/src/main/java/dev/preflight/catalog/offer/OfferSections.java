package dev.preflight.catalog.offer;

import dev.preflight.catalog.reference.SectionPage;
import java.util.List;

/** The sections of offers, those of channel partners included. */
public final class OfferSections {
    public static final List<SectionPage> SECTIONS = List.of(
            CreateOffer.SECTION,
            CreateReplacementOffer.SECTION,
            CreateOfferUsingResaleAuthorization.SECTION,
            CreateReplacementOfferUsingResaleAuthorization.SECTION,
            UpdateTargeting.SECTION,
            UpdateInformation.SECTION,
            UpdateLegalTerms.SECTION,
            UpdateAvailability.SECTION,
            UpdateValidityTerms.SECTION,
            UpdatePaymentScheduleTerms.SECTION,
            UpdateSupportTerms.SECTION,
            UpdateRenewalTerms.SECTION,
            UpdateMarkup.SECTION,
            ReleaseOffer.SECTION,
            UpdatePricingTerms.SECTION);

    private OfferSections() {}
}
