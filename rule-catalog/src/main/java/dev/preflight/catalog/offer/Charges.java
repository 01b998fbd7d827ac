package dev.preflight.catalog.offer;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Limit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an offer, as the set leaves it, says to the charges of its payment schedule. */
final class Charges {
    private static final Limit MOST = Limits.of("charges");

    private Charges() {}

    static Decision some(JsonValue schedule, ChangeScene scene) {
        return schedule.isArray() && schedule.isEmpty()
                ? Decision.violated(
                        schedule.pointer(), "is empty; give it a charge, or send no term to clear the schedule")
                : Decision.holds();
    }

    static Decision fewInAnOfferOfTheSeller(JsonValue schedule, ChangeScene scene) {
        int limit = scene.limit(MOST);
        return schedule.size() <= limit
                ? Decision.holds()
                : Decision.violated(
                        schedule.pointer(),
                        "has " + schedule.size()
                                + " charges; no maximum is printed for this offer, but other pages take" + " at most "
                                + limit + "; leave out " + (schedule.size() - limit) + " to be sure");
    }

    static Decision withinAgreement(JsonValue date, ChangeScene scene) {
        return Day.of(date)
                .map(day -> lastDay(scene)
                        .decide(last -> last.filter(day::isAfter)
                                .map(end -> Decision.violated(
                                        date.pointer(),
                                        "is " + day + ", but the agreement, accepted today, ends on " + end
                                                + "; charge earlier, or let the agreement last longer"))
                                .orElseGet(Decision::holds)))
                .orElseGet(Decision::holds);
    }

    static Decision beforeLastDay(JsonValue date, ChangeScene scene) {
        return Day.of(date)
                .map(day -> lastDay(scene)
                        .decide(last -> last.filter(day::equals)
                                .map(end -> Decision.violated(
                                        date.pointer(),
                                        "is " + day
                                                + ", the last day of the agreement; the text allows it, but the table"
                                                + " of errors wants an earlier day"))
                                .orElseGet(Decision::holds)))
                .orElseGet(Decision::holds);
    }

    /** The last day of an agreement that starts when the offer says, or today. */
    private static Knowledge<Optional<LocalDate>> lastDay(ChangeScene scene) {
        return Offer.finished(scene)
                .terms()
                .first(TermType.VALIDITY)
                .map(validity -> validity.flatMap(term -> lastDay(term, scene)));
    }

    private static Optional<LocalDate> lastDay(Term validity, ChangeScene scene) {
        LocalDate start = validity.day("AgreementStartDate").orElse(scene.set().asOf());
        return validity.day("AgreementEndDate")
                .or(() -> Span.of(validity.at().member("AgreementDuration")).map(span -> span.after(start)));
    }

    /** Two charges on one day are told of elsewhere. */
    static Decision oneBeforeEnd(JsonValue schedule, ChangeScene scene) {
        return Offer.finished(scene).availableUntil().decide(until -> {
            Set<LocalDate> before = new HashSet<>();
            for (JsonValue charge : until.isEmpty() ? List.<JsonValue>of() : schedule.items()) {
                JsonValue date = charge.member("ChargeDate");
                Optional<LocalDate> early = Day.of(date).filter(until.get()::isAfter);
                if (early.isPresent() && before.add(early.get()) && before.size() > 1) {
                    return Decision.violated(
                            date.pointer(),
                            "is " + early.get() + ", a second charge before the offer ends on " + until.get()
                                    + "; one is allowed until then, so charge later, or end the offer earlier");
                }
            }
            return Decision.holds();
        });
    }

    static Decision notOfAuthorization(JsonValue term, ChangeScene scene) {
        return ResaleAuthorization.of(Offer.finished(scene), scene)
                .flatMap(authorization -> authorization.families().has(TermType.RESALE_PAYMENT_SCHEDULE))
                .decide(scheduled -> scheduled
                        ? Decision.violated(
                                term.pointer(),
                                "replaces the schedule of the resale authorization, which stays as it is; leave it out"
                                        + " and raise the charges with UpdateMarkup")
                        : Decision.holds());
    }
}
