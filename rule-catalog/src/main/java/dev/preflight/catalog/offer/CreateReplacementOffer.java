package dev.preflight.catalog.offer;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import java.util.List;

/** "Create a replacement offer". Its schema says all that a request can break. */
final class CreateReplacementOffer {
    static final Page PAGE = Pages.page("offer.create-replacement-offer", "Offer.CreateReplacementOffer");

    static final SectionPage SECTION = Pages.section(PAGE, OfferEffects.CREATE_REPLACEMENT, List.of());

    private CreateReplacementOffer() {}
}
