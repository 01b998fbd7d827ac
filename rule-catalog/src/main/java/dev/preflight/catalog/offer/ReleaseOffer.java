package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Page.LastStep;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Publish an offer". Judged on the offer as the set leaves it. */
final class ReleaseOffer {
    static final Page PAGE =
            Pages.page("offer.release-offer", "Offer.ReleaseOffer").withRows("cppo", "Cppo.ReleaseOffer");

    private static final String TOO_MANY_OFFERS = "TOO_MANY_OFFERS";
    private static final String MISSING_MANDATORY_TERMS = "MISSING_MANDATORY_TERMS";

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.RELEASE,
            List.of(
                    rule(
                                    "offer.draft",
                                    "The offer must not be released yet",
                                    OfferToRelease::draft,
                                    "INVALID_UPDATE_REQUEST")
                            .documentedAs("async.02", "cppo:async.02"),
                    rule("offer.name", "The offer must have a name", OfferToRelease::name, "MISSING_NAME")
                            .documentedAs("async.10", "cppo:async.11"),
                    rule(
                                    "offer.description",
                                    "The offer must have a description",
                                    OfferToRelease::description,
                                    "MISSING_DESCRIPTION")
                            .documentedAs("async.07", "cppo:async.08"),
                    rule(
                                    "offer.agreement-end-date",
                                    "A replacement offer must say when its agreement ends",
                                    OfferToRelease::agreementEnd,
                                    "MISSING_AGREEMENT_END_DATE")
                            .documentedAs("async.03", "cppo:async.03"),
                    rule(
                                    "offer.availability-end-date",
                                    "A private offer must say until when it can be accepted",
                                    OfferToRelease::availabilityEnd,
                                    "MISSING_AVAILABILITY_END_DATE")
                            .documentedAs("async.04", "cppo:async.04"),
                    rule(
                                    "offer.buyer-accounts",
                                    "An offer from a resale authorization must have buyer accounts",
                                    OfferToRelease::buyerAccounts,
                                    "MISSING_BUYER_ACCOUNTS")
                            .documentedAs("async.05", "cppo:async.06"),
                    rule(
                                    "offer.fixed-price",
                                    "An offer with a payment schedule must have a fixed upfront price",
                                    OfferToRelease::fixedPrice,
                                    MISSING_MANDATORY_TERMS)
                            .documentedAs("async.09", "cppo:async.05", "cppo:async.10"),
                    rule(
                                    "offer.mandatory-terms",
                                    "The offer should have legal and pricing terms",
                                    OfferToRelease::mandatoryTerms,
                                    MISSING_MANDATORY_TERMS)
                            .asWarning(Provenance.INFERRED)
                            .documentedAs("async.08", "cppo:async.09"),
                    rule(
                                    "offer.pre-existing-agreement",
                                    "An offer with a PreExistingAgreement must be private",
                                    OfferToRelease::preExistingAgreement,
                                    "INCOMPATIBLE_TARGETING")
                            .documentedAs("async.13"),
                    rule(
                                    "product.public-offer",
                                    "The product of a private offer must have a public one",
                                    OffersOfProduct::publicOffer,
                                    "INCOMPATIBLE_PRODUCT")
                            .documentedAs("async.01", "cppo:async.01"),
                    rule(
                                    "product.one-public-offer",
                                    "A product must have one public offer",
                                    OffersOfProduct::onePublicOffer,
                                    TOO_MANY_OFFERS)
                            .documentedAs("async.12", "cppo:async.12"),
                    rule(
                                    "product.one-free-trial",
                                    "A product must have one public free trial",
                                    OffersOfProduct::oneFreeTrial,
                                    TOO_MANY_OFFERS)
                            .documentedAs("async.11", "cppo:async.13")));

    private ReleaseOffer() {}

    private static LastStep<Rule<ChangeScene>> rule(
            String name, String demand, Rule.Judgement<ChangeScene> judgement, String code) {
        return PAGE.rule(name).onTheChange(demand, judgement).otherwise(errorCode(code));
    }
}
