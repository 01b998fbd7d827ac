package dev.preflight.catalog.offer;

import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.terms.Day;
import dev.preflight.dsl.Page;
import dev.preflight.rule.Limit;
import java.util.List;

/** "Update payment schedule details". */
final class UpdatePaymentScheduleTerms {
    static final Page PAGE = Pages.page("offer.update-payment-schedule-terms", "Offer.UpdatePaymentScheduleTerms")
            .withRows("cppo", "Cppo.UpdatePaymentScheduleTerms");

    private static final String SCHEDULE = "Terms.*.Schedule";
    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";
    private static final Limit CHARGES = Limits.of("charges");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_PAYMENT_SCHEDULE_TERMS,
            List.of(
                    PAGE.ruleOn(SCHEDULE, "partner-max-items")
                            .when(OfferState.FROM_AUTHORIZATION)
                            .must(haveAtMostItems(CHARGES))
                            .otherwise(http(422))
                            .documentedAs("cppo:sync.07"),
                    PAGE.ruleOn(SCHEDULE, "partner-min-items")
                            .when(OfferState.FROM_AUTHORIZATION)
                            .must("have a charge", Charges::some)
                            .otherwise(http(422))
                            .documentedAs("cppo:sync.07"),
                    PAGE.ruleOn(SCHEDULE, "seller-max-items")
                            .when(PricingInOffer.OF_SELLER)
                            .must("have at most 60 items, as other pages say", Charges::fewInAnOfferOfTheSeller)
                            .otherwise(http(422))
                            .decidedBy("O-40")
                            .documentedAs("sync.08"),
                    PAGE.ruleOn(SCHEDULE, "unique-dates")
                            .must(notRepeat(
                                    "the ChargeDate",
                                    charge -> Day.of(charge.member("ChargeDate")),
                                    charge -> charge.member("ChargeDate")))
                            .otherwise(errorCode("DUPLICATE_CHARGE_DATES"))
                            .documentedAs("async.01", "cppo:async.01"),
                    PAGE.ruleOn(SCHEDULE + ".*.ChargeDate", "agreement-end")
                            .must("not be after the end of the agreement", Charges::withinAgreement)
                            .otherwise(errorCode("INVALID_CHARGE_DATES"))
                            .readBy("O-37")
                            .documentedAs("async.07", "field.02", "cppo:async.07"),
                    PAGE.ruleOn(SCHEDULE + ".*.ChargeDate", "agreement-end-day")
                            .must("be before the last day of the agreement", Charges::beforeLastDay)
                            .otherwise(errorCode("INVALID_CHARGE_DATES"))
                            .decidedBy("O-37")
                            .documentedAs("async.07", "cppo:async.07"),
                    PAGE.ruleOn(SCHEDULE, "availability-end")
                            .must("have at most one charge before the offer ends", Charges::oneBeforeEnd)
                            .otherwise(errorCode("TOO_MANY_BACKDATED_CHARGES"))
                            .readBy("O-37")
                            .documentedAs("async.08", "field.01", "cppo:async.08"),
                    PAGE.ruleOn("Terms.*", "markup")
                            .must(PricingOfPartner.notBesideMarkup("a schedule", "schedule"))
                            .otherwise(errorCode("INCOMPATIBLE_MARKUP_PERCENTAGE"))
                            .documentedAs("async.02", "cppo:async.02", "Cppo.UpdateMarkup.chain.01"),
                    PAGE.ruleOn("Terms.*", "of-authorization")
                            .when(OfferState.FROM_AUTHORIZATION)
                            .must("not replace the schedule of the authorization", Charges::notOfAuthorization)
                            .otherwise(errorCode("INCOMPATIBLE_RESALE_AUTHORIZATION"))
                            .documentedAs("async.03", "cppo:async.03", "cppo:field.01"),
                    OfferState.notReleased(PAGE, INCOMPATIBLE_TERMS, "async.05", "lifecycle.01", "cppo:async.05"),
                    OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.06", "cppo:async.06")));

    private UpdatePaymentScheduleTerms() {}
}
