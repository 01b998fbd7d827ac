package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Define the expiration date of agreements created using the offer". */
final class UpdateValidityTerms {
    static final Page PAGE = Pages.page("offer.update-validity-terms", "Offer.UpdateValidityTerms")
            .withRows("cppo", "Cppo.UpdateValidityTerms");

    private static final String START = "Terms.*.AgreementStartDate";
    private static final String END = "Terms.*.AgreementEndDate";
    private static final String DURATION = "Terms.*.AgreementDuration";
    private static final String INTERVAL = "INVALID_AGREEMENT_TIME_INTERVAL";
    private static final String INVALID_START = "INVALID_AGREEMENT_START_DATE";
    private static final String INCOMPATIBLE_RESALE_AUTHORIZATION = "INCOMPATIBLE_RESALE_AUTHORIZATION";
    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";

    private static final List<Rule<ChangeScene>> TERMS = List.of(
            PAGE.ruleOn("Terms", "one-term-of-partner")
                    .when(OfferState.FROM_AUTHORIZATION)
                    .must("have at most one term", Validity::oneTerm)
                    .otherwise(http(422))
                    .documentedAs("cppo:sync.03"),
            PAGE.ruleOn("Terms", "one-term")
                    .when(PricingInOffer.OF_SELLER)
                    .must("have at most one term", Validity::oneTerm)
                    .otherwise(http(422))
                    .asWarning(Provenance.INFERRED)
                    .documentedAs("field.05"),
            PAGE.ruleOn("Terms.*", "duration-or-end")
                    .must("not have both AgreementDuration and AgreementEndDate", Validity::durationOrEnd)
                    .otherwise(errorCode(INTERVAL))
                    .readBy("O-33")
                    .documentedAs("sync.06", "async.18", "cppo:sync.04", "cppo:async.18"),
            PAGE.ruleOn("Terms.*", "start-alone")
                    .must("not have AgreementStartDate alone", Validity::startNotAlone)
                    .otherwise(errorCode(INTERVAL))
                    .readBy("O-34")
                    .documentedAs("sync.11", "async.21", "cppo:async.21"),
            PAGE.ruleOn("Terms.*", "start-with-duration")
                    .when(OfferState.FROM_AUTHORIZATION)
                    .must("not pair AgreementStartDate with AgreementDuration", Validity::startWithoutDuration)
                    .otherwise(http(422))
                    .decidedBy("O-35")
                    .documentedAs("cppo:sync.04"),
            PAGE.ruleOn("Terms.*", "public-offer")
                    .must("stand in a private offer", Validity::ofPrivateOffer)
                    .otherwise(errorCode(INCOMPATIBLE_TERMS))
                    .documentedAs("async.10", "cppo:async.10"),
            OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.11", "cppo:async.11"));

    private static final List<Rule<ChangeScene>> DAYS = List.of(
            PAGE.ruleOn(END, "future-start")
                    .must(
                            "come with a future AgreementStartDate, or replace an agreement",
                            Validity::endWithFutureStart)
                    .otherwise(errorCode(INTERVAL))
                    .readBy("O-35")
                    .documentedAs("async.22", "cppo:async.22"),
            PAGE.ruleOn(END, "future")
                    .must("not be over", Validity::endNotOver)
                    .otherwise(errorCode("INVALID_AGREEMENT_END_DATE"))
                    .documentedAs("async.13", "cppo:async.13"),
            PAGE.ruleOn(START, "before-end")
                    .must("be before AgreementEndDate", Validity::startBeforeEnd)
                    .otherwise(errorCode(INVALID_START))
                    .documentedAs("async.16", "cppo:async.16"),
            PAGE.ruleOn(START, "after-availability")
                    .must("be after the offer ends", Validity::startAfterAvailability)
                    .otherwise(errorCode(INVALID_START))
                    .documentedAs("async.15", "cppo:async.15"),
            PAGE.ruleOn(START, "years")
                    .must("be within 3 years, as the page of authorizations says", Validity::startWithinYears)
                    .otherwise(errorCode(INVALID_START))
                    .inDoubt(Provenance.INFERRED)
                    .documentedAs("async.17", "cppo:async.17"),
            PAGE.ruleOn(END, "unchanged")
                    .must("stay as it is after release", Validity::dayUnchanged)
                    .otherwise(errorCode("INCOMPATIBLE_AGREEMENT_END_DATE"))
                    .documentedAs("async.02", "cppo:async.02"),
            PAGE.ruleOn(START, "unchanged")
                    .must("stay as it is after release", Validity::dayUnchanged)
                    .otherwise(errorCode("INCOMPATIBLE_AGREEMENT_START_DATE"))
                    .documentedAs("async.03", "cppo:async.03"),
            PAGE.ruleOn(DURATION, "long-enough")
                    .must("last until the offer ends and its prices are over", Validity::longEnough)
                    .otherwise(errorCode("INVALID_AGREEMENT_DURATION"))
                    .readBy("O-37")
                    .documentedAs("async.12", "field.01", "cppo:async.12"));

    private static final List<Rule<ChangeScene>> AUTHORIZATION = List.of(
            PAGE.ruleOn(START, "of-authorization")
                    .when(OfferState.FROM_AUTHORIZATION)
                    .must("not be after the latest start that the authorization allows", Validity::startOfAuthorization)
                    .otherwise(errorCode(INCOMPATIBLE_RESALE_AUTHORIZATION))
                    .documentedAs("async.06", "cppo:async.06", "cppo:field.01"),
            PAGE.ruleOn(DURATION, "of-authorization")
                    .when(OfferState.FROM_AUTHORIZATION)
                    .must("be that of the authorization", Validity::durationOfAuthorization)
                    .otherwise(errorCode(INCOMPATIBLE_RESALE_AUTHORIZATION))
                    .asWarning(Provenance.INFERRED)
                    .documentedAs("async.09", "cppo:async.09"));

    static final SectionPage SECTION =
            Pages.section(PAGE, OfferEffects.UPDATE_VALIDITY_TERMS, TERMS, DAYS, AUTHORIZATION);

    private UpdateValidityTerms() {}
}
