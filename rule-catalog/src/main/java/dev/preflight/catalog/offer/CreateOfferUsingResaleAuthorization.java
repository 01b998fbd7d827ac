package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import java.util.List;

/** "Create a CPPO". */
final class CreateOfferUsingResaleAuthorization {
    static final Page PAGE =
            Pages.page("offer.create-offer-using-resale-authorization", "Cppo.CreateOfferUsingResaleAuthorization");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.CREATE_FROM_AUTHORIZATION,
            List.of(
                    AuthorizationRules.active(PAGE, http(422), "sync.08", "async.01"),
                    AuthorizationRules.available(PAGE, "field.04")));

    private CreateOfferUsingResaleAuthorization() {}
}
