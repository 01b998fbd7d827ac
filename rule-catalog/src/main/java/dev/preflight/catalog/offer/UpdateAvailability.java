package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.Release;
import dev.preflight.catalog.entity.Terms;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Update availability", of offers and of those of channel partners. */
final class UpdateAvailability {
    static final Page PAGE = Pages.page("offer.update-availability", "Offer.UpdateAvailability")
            .withRows("cppo", "Cppo.UpdateAvailability");

    private static final String DAY = "AvailabilityEndDate";
    private static final String INVALID = "INVALID_AVAILABILITY_END_DATE";

    static final Rule<ChangeScene> PRIVATE = PAGE.ruleOn(DAY, "private")
            .must("stand in a private offer", UpdateAvailability::ofPrivateOffer)
            .otherwise(errorCode(INVALID))
            .documentedAs("async.01", "cppo:async.01");

    static final Rule<ChangeScene> FUTURE = PAGE.ruleOn(DAY, "future")
            .must("not be over while the offer is not released", UpdateAvailability::future)
            .otherwise(errorCode(INVALID))
            .readBy("O-31")
            .documentedAs("async.02", "field.04", "cppo:async.02", "cppo:field.04");

    static final Rule<ChangeScene> BEFORE_END = PAGE.ruleOn(DAY, "before-agreement-end")
            .must("be before AgreementEndDate", UpdateAvailability::beforeEnd)
            .otherwise(errorCode(INVALID))
            .documentedAs("async.03", "cppo:async.03");

    static final Rule<ChangeScene> LONG_ENOUGH = PAGE.ruleOn(DAY, "agreement-duration")
            .must("leave the agreement long enough", UpdateAvailability::longEnough)
            .otherwise(errorCode("INVALID_AGREEMENT_DURATION"))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("chain.01");

    static final Rule<ChangeScene> CHARGES = PAGE.ruleOn(DAY, "charges")
            .must("come after at most one charge of the saved schedule", UpdateAvailability::fewCharges)
            .otherwise(errorCode("TOO_MANY_BACKDATED_CHARGES"))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("chain.02");

    static final SectionPage SECTION = Pages.section(
            PAGE, OfferEffects.UPDATE_AVAILABILITY, List.of(PRIVATE, FUTURE, BEFORE_END, LONG_ENOUGH, CHARGES));

    private UpdateAvailability() {}

    private static Decision ofPrivateOffer(JsonValue day, ChangeScene scene) {
        return Offer.finished(scene)
                .isPrivate()
                .decide(isPrivate -> isPrivate
                        ? Decision.holds()
                        : Decision.violated(
                                day.pointer(),
                                "ends a public offer, which has no end; drop the change, or name buyer accounts with"
                                        + " UpdateTargeting before the offer is released"));
    }

    /** Of a released offer, a day that is over ends it. */
    private static Decision future(JsonValue value, ChangeScene scene) {
        LocalDate today = scene.set().asOf();
        Optional<LocalDate> past = Day.of(value).filter(today::isAfter);
        if (past.isEmpty()) {
            return Decision.holds();
        }
        Decision violated = Decision.violated(
                value.pointer(),
                "is " + past.get() + ", but today is " + today
                        + ", and only a released offer can be ended; give it a later day");
        Release release = Offer.before(scene).release();
        boolean releasedNow = Offer.finished(scene).release().inThisSet();
        return releasedNow && !release.before().isKnown()
                ? violated
                : release.before().decide(released -> released ? Decision.holds() : violated);
    }

    /** An agreement that starts while the offer is available is told of at its start. */
    private static Decision beforeEnd(JsonValue value, ChangeScene scene) {
        return Day.of(value)
                .map(day -> Offer.finished(scene)
                        .terms()
                        .first(TermType.VALIDITY)
                        .decide(term -> term.filter(validity ->
                                        validity.day("AgreementStartDate").isEmpty())
                                .flatMap(validity -> validity.day("AgreementEndDate"))
                                .filter(end -> !day.isBefore(end))
                                .map(end -> Decision.violated(
                                        value.pointer(),
                                        "is " + day + ", but the agreement ends on " + end
                                                + "; give the offer an earlier day, or the agreement a later one"))
                                .orElseGet(Decision::holds)))
                .orElseGet(Decision::holds);
    }

    /** What the same set says of the agreement is judged there. */
    private static Decision longEnough(JsonValue day, ChangeScene scene) {
        return Offer.finished(scene).terms().isUpdated(Family.VALIDITY)
                ? Decision.holds()
                : AgreementLength.judge(day.pointer(), scene);
    }

    private static Decision fewCharges(JsonValue value, ChangeScene scene) {
        Optional<LocalDate> until = Day.of(value);
        Terms terms = Offer.finished(scene).terms();
        if (until.isEmpty() || terms.isUpdated(Family.PAYMENT_SCHEDULE)) {
            return Decision.holds();
        }
        return terms.first(TermType.PAYMENT_SCHEDULE).decide(schedule -> {
            long before = schedule.stream()
                    .flatMap(term -> term.charges().stream())
                    .flatMap(charge -> charge.day().stream())
                    .filter(day -> day.isBefore(until.get()))
                    .distinct()
                    .count();
            return before <= 1
                    ? Decision.holds()
                    : Decision.violated(
                            value.pointer(),
                            "is " + until.get() + ", before which the offer charges " + before
                                    + " times, but one charge is allowed until then; choose an earlier day, or"
                                    + " update the schedule in this set");
        });
    }
}
