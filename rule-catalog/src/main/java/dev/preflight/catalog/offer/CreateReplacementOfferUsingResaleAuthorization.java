package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import java.util.List;

/** "Create a channel partner private replacement offer". */
final class CreateReplacementOfferUsingResaleAuthorization {
    static final Page PAGE = Pages.page(
            "offer.create-replacement-offer-using-resale-authorization",
            "Cppo.CreateReplacementOfferUsingResaleAuthorization");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.CREATE_REPLACEMENT_FROM_AUTHORIZATION,
            List.of(AuthorizationRules.active(
                    PAGE, errorCode("INCOMPATIBLE_RESALE_AUTHORIZATION"), "sync.08", "async.01")));

    private CreateReplacementOfferUsingResaleAuthorization() {}
}
