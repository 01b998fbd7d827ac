package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Limit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How long agreements of an offer last: which members go together, and on which days. */
final class Validity {
    private static final String START = "AgreementStartDate";
    private static final String END = "AgreementEndDate";
    private static final String DURATION = "AgreementDuration";
    private static final Limit YEARS = Limits.of("agreement-start-years");

    private Validity() {}

    static Decision oneTerm(JsonValue terms, ChangeScene scene) {
        return terms.size() <= 1
                ? Decision.holds()
                : Decision.violated(
                        terms.pointer(),
                        "has " + terms.size() + " terms, of which an offer has one; leave out " + (terms.size() - 1));
    }

    static Decision durationOrEnd(JsonValue term, ChangeScene scene) {
        return term.hasMember(DURATION) && term.hasMember(END)
                ? Decision.violated(
                        term.pointer(),
                        "has AgreementDuration and AgreementEndDate, which exclude each other; leave one of them out")
                : Decision.holds();
    }

    static Decision startNotAlone(JsonValue term, ChangeScene scene) {
        return term.hasMember(START) && !term.hasMember(END) && !term.hasMember(DURATION)
                ? Decision.violated(
                        term.pointer(),
                        "has AgreementStartDate alone; add AgreementEndDate or AgreementDuration, or leave it out")
                : Decision.holds();
    }

    static Decision startWithoutDuration(JsonValue term, ChangeScene scene) {
        return term.hasMember(START) && term.hasMember(DURATION) && !term.hasMember(END)
                ? Decision.violated(
                        term.pointer(),
                        "pairs AgreementStartDate with AgreementDuration, which the page of channel partners does not"
                                + " list, though that of offers does; give AgreementEndDate instead to be sure")
                : Decision.holds();
    }

    static Decision ofPrivateOffer(JsonValue term, ChangeScene scene) {
        return Offer.finished(scene)
                .isPrivate()
                .decide(isPrivate -> isPrivate
                        ? Decision.holds()
                        : Decision.violated(
                                term.pointer(),
                                "limits the agreements of a public offer, which cannot be; drop the term, or name buyer"
                                        + " accounts with UpdateTargeting"));
    }

    private static Term termOf(JsonValue member, ChangeScene scene) {
        return Term.of(member, scene.details().member("Terms"));
    }

    private static Decision withDay(JsonValue member, Function<LocalDate, Decision> judged) {
        return Day.of(member).map(judged).orElseGet(Decision::holds);
    }

    /** A start that is over before the offer ends is told of at the start, an end beside a duration at the term. */
    static Decision endWithFutureStart(JsonValue end, ChangeScene scene) {
        Term term = termOf(end, scene);
        if (term.at().hasMember(DURATION) || term.at().member(START).isWithheld()) {
            return Decision.holds();
        }
        Optional<LocalDate> start = term.day(START);
        if (start.filter(scene.set().asOf()::isBefore).isPresent()) {
            return Decision.holds();
        }
        Offer offer = Offer.finished(scene);
        boolean toldAtStart = start.isPresent()
                && offer.availableUntil()
                        .map(until ->
                                until.filter(last -> !start.get().isAfter(last)).isPresent())
                        .equals(Knowledge.known(true));
        return toldAtStart
                ? Decision.holds()
                : offer.origin()
                        .replacement()
                        .decide(replacement -> replacement
                                ? Decision.holds()
                                : Decision.violated(
                                        end.pointer(),
                                        "stands without an AgreementStartDate in the future, which only an offer that"
                                                + " replaces an agreement can do; add such a start, or give"
                                                + " AgreementDuration instead"));
    }

    static Decision endNotOver(JsonValue end, ChangeScene scene) {
        LocalDate today = scene.set().asOf();
        return withDay(
                end,
                day -> day.isBefore(today)
                        ? Decision.violated(
                                end.pointer(), "is " + day + ", but today is " + today + "; choose a later day")
                        : Decision.holds());
    }

    static Decision startBeforeEnd(JsonValue start, ChangeScene scene) {
        return withDay(
                start,
                day -> termOf(start, scene)
                        .day(END)
                        .filter(end -> !day.isBefore(end))
                        .map(end -> Decision.violated(
                                start.pointer(),
                                "is " + day + ", but the agreement ends on " + end
                                        + "; choose an earlier start, or a later" + " end"))
                        .orElseGet(Decision::holds));
    }

    static Decision startAfterAvailability(JsonValue start, ChangeScene scene) {
        return withDay(
                start,
                day -> Offer.finished(scene)
                        .availableUntil()
                        .decide(until -> until.filter(last -> !day.isAfter(last))
                                .map(last -> Decision.violated(
                                        start.pointer(),
                                        "is " + day + ", but the offer can be accepted until " + last
                                                + "; choose a later start, or end the offer earlier"))
                                .orElseGet(Decision::holds)));
    }

    static Decision startWithinYears(JsonValue start, ChangeScene scene) {
        int years = scene.limit(YEARS);
        LocalDate latest = scene.set().asOf().plusYears(years);
        return withDay(
                start,
                day -> day.isAfter(latest)
                        ? Decision.violated(
                                start.pointer(),
                                "is " + day + ", more than " + years
                                        + " years from today; no number is printed here, but authorizations take no later"
                                        + " start; choose " + latest + " or earlier to be sure")
                        : Decision.holds());
    }

    static Decision dayUnchanged(JsonValue value, ChangeScene scene) {
        String member = value.pointer().segment();
        return withDay(
                value,
                day -> Offer.before(scene)
                        .release()
                        .before()
                        .decide(released -> !released
                                ? Decision.holds()
                                : Offer.before(scene)
                                        .terms()
                                        .first(TermType.VALIDITY)
                                        .decide(stored ->
                                                unchanged(value, day, stored.flatMap(term -> term.day(member))))));
    }

    private static Decision unchanged(JsonValue value, LocalDate day, Optional<LocalDate> stored) {
        return stored.filter(day::equals).isPresent()
                ? Decision.holds()
                : Decision.violated(
                        value.pointer(),
                        "is " + day + ", but the released offer has "
                                + stored.map(LocalDate::toString).orElse("none") + ", which cannot change; keep it");
    }

    static Decision longEnough(JsonValue duration, ChangeScene scene) {
        return AgreementLength.judge(duration.pointer(), scene);
    }

    static Decision startOfAuthorization(JsonValue start, ChangeScene scene) {
        return withDay(
                start,
                day -> AuthorizedTerms.latestStart(scene)
                        .decide(latest -> latest.filter(day::isAfter)
                                .map(last -> Decision.violated(
                                        start.pointer(),
                                        "is " + day + ", but the resale authorization allows no start after " + last
                                                + "; choose an earlier one"))
                                .orElseGet(Decision::holds)));
    }

    static Decision durationOfAuthorization(JsonValue duration, ChangeScene scene) {
        return AuthorizedTerms.sameDuration(
                duration,
                scene,
                (own, authorized) -> "is " + quoted(own.text().orElse("")) + ", but the resale authorization says "
                        + authorized + "; an example differs as well, so use that to be sure");
    }
}
