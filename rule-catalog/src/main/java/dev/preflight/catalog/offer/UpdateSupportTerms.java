package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
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

/** "Update refund policy". */
final class UpdateSupportTerms {
    static final Page PAGE = Pages.page("offer.update-support-terms", "Offer.UpdateSupportTerms");

    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";

    static final Rule<ChangeScene> ONE_TERM = PAGE.ruleOn("Terms", "one-term")
            .must("have one SupportTerm", UpdateSupportTerms::oneTerm)
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.06");

    static final Rule<ChangeScene> NOT_IN_TRIALS = PAGE.ruleOn("Terms.*", "free-trial")
            .must("not be a SupportTerm in a free trial offer", UpdateSupportTerms::notInTrials)
            .otherwise(errorCode(INCOMPATIBLE_TERMS))
            .documentedAs("async.02");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_SUPPORT_TERMS,
            List.of(
                    ONE_TERM,
                    NOT_IN_TRIALS,
                    OfferState.privateNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.03"),
                    OfferState.publicNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.03"),
                    OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.04")));

    private UpdateSupportTerms() {}

    private static Decision oneTerm(JsonValue terms, ChangeScene scene) {
        if (!terms.isArray() || terms.size() == 1) {
            return Decision.holds();
        }
        return Decision.violated(
                terms.pointer(),
                terms.isEmpty()
                        ? "is empty, which leaves the offer without a refund policy; give it one SupportTerm"
                        : "has " + terms.size() + " terms, of which an offer has one; leave out " + (terms.size() - 1));
    }

    private static Decision notInTrials(JsonValue term, ChangeScene scene) {
        return Offer.finished(scene)
                .terms()
                .has(TermType.FREE_TRIAL)
                .decide(trial -> trial
                        ? Decision.violated(
                                term.pointer(),
                                "is a SupportTerm, but the offer is a free trial, which takes none; drop the change, or"
                                        + " the FreeTrialPricingTerm")
                        : Decision.holds());
    }
}
