package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Modify renewal options". */
final class UpdateRenewalTerms {
    static final Page PAGE = Pages.page("offer.update-renewal-terms", "Offer.UpdateRenewalTerms");

    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";

    static final Rule<ChangeScene> NOT_SCHEDULED = PAGE.ruleOn("Terms.*", "scheduled")
            .must("not stand beside a payment schedule", UpdateRenewalTerms::notScheduled)
            .otherwise(errorCode(INCOMPATIBLE_TERMS))
            .documentedAs("async.02");

    static final Rule<ChangeScene> OF_CONTRACT = PAGE.ruleOn("Terms.*", "pricing-model")
            .must("renew a contract", UpdateRenewalTerms::ofContract)
            .otherwise(errorCode(INCOMPATIBLE_TERMS))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.03");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_RENEWAL_TERMS,
            List.of(
                    NOT_SCHEDULED,
                    OF_CONTRACT,
                    OfferState.privateNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.04"),
                    OfferState.publicNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.04"),
                    OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.05")));

    private UpdateRenewalTerms() {}

    private static Decision notScheduled(JsonValue term, ChangeScene scene) {
        return Offers.has(Offer.finished(scene), TermType.PAYMENT_SCHEDULE, scene)
                .decide(scheduled -> scheduled
                        ? Decision.violated(
                                term.pointer(),
                                "renews an offer that is paid by a schedule, which cannot go together; leave out the"
                                        + " renewal, or clear the schedule with UpdatePaymentScheduleTerms")
                        : Decision.holds());
    }

    /** Which other models renew is not printed; one that no change of the set gives is left alone. */
    private static Decision ofContract(JsonValue term, ChangeScene scene) {
        return Offer.finished(scene)
                .pricing()
                .inThisSet()
                .filter(model -> !model.isEmpty() && !model.equals("Contract"))
                .map(model -> Decision.violated(
                        term.pointer(),
                        "renews an offer with the pricing model " + model
                                + "; the reference shows renewals of Contract alone and says that not every model has"
                                + " them; leave it out to be sure"))
                .orElseGet(Decision::holds);
    }
}
