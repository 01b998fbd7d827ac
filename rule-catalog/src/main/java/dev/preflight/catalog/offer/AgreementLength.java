package dev.preflight.catalog.offer;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.pricing.PricedProduct;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.RateCard;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Whether the agreements of an offer last long enough: for AMI and container products at least until the offer ends, and then the longest
 * time that its prices are for.
 */
final class AgreementLength {
    private AgreementLength() {}

    /** Violated at that place when the agreement is too short for certain. */
    static Decision judge(JsonPointer place, ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        return offer.terms()
                .first(TermType.VALIDITY)
                .decide(validity -> validity.flatMap(term -> Span.of(term.at().member("AgreementDuration")))
                        .map(agreement -> ofProduct(agreement, offer, place, scene))
                        .orElseGet(Decision::holds));
    }

    private static Decision ofProduct(Span agreement, Offer offer, JsonPointer place, ChangeScene scene) {
        return PricedProduct.typeOf(scene)
                .decide(type -> EntityTypes.isAmiProduct(type) || EntityTypes.isContainerProduct(type)
                        ? ofOffer(agreement, offer, place, scene)
                        : Decision.holds());
    }

    private static Decision ofOffer(Span agreement, Offer offer, JsonPointer place, ChangeScene scene) {
        return offer.availableUntil()
                .decide(until -> until.map(last -> offer.terms()
                                .of(Family.PRICING)
                                .all()
                                .decide(terms -> compared(agreement, last, terms, place, scene)))
                        .orElseGet(Decision::holds));
    }

    private static Decision compared(
            Span agreement, LocalDate until, List<Term> terms, JsonPointer place, ChangeScene scene) {
        OptionalLong longest = terms.stream()
                .flatMap(AgreementLength::durations)
                .mapToLong(Span::fewestDays)
                .max();
        long days = Math.max(0, ChronoUnit.DAYS.between(scene.set().asOf(), until)) + longest.orElse(0);
        return longest.isEmpty() || agreement.mostDays() >= days
                ? Decision.holds()
                : Decision.violated(
                        place,
                        "leaves agreements of " + agreement + ", but whoever accepts the offer on its last day, "
                                + until
                                + ", gets a price for at least " + longest.getAsLong()
                                + " days: give the agreement at least " + days + " days, or let the offer end earlier");
    }

    private static Stream<Span> durations(Term term) {
        return Stream.concat(
                term.duration().stream(),
                term.rateCards().stream().map(RateCard::duration).flatMap(Optional::stream));
    }
}
