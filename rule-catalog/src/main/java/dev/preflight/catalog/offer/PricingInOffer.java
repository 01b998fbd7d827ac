package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.entity.Terms;
import dev.preflight.catalog.pricing.PricedProduct;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What the other terms of an offer, as the set leaves it, say to its prices. */
final class PricingInOffer {
    /** Open for an offer that the seller makes. */
    static final Gate OF_SELLER =
            scene -> Offer.finished(scene).origin().fromAuthorization().map(partner -> !partner);

    /** Open for an offer that replaces an agreement and comes from no authorization. */
    static final Gate REPLACEMENT_OF_SELLER = scene -> Offer.finished(scene)
            .origin()
            .fromAuthorization()
            .flatMap(partner -> partner
                    ? Knowledge.known(false)
                    : Offer.finished(scene).origin().replacement());

    private static final int UPFRONT_DECIMALS = 3;

    /** Whether the offer has a term that goes with a fixed price. */
    private static final View<Knowledge<Boolean>> PAIRED =
            scene -> Knowledge.any(Stream.of(TermType.BYOL, TermType.PAYMENT_SCHEDULE)
                    .map(type -> Offers.has(Offer.finished(scene), type, scene)));

    private PricingInOffer() {}

    private static Terms terms(ChangeScene scene) {
        return Offer.finished(scene).terms();
    }

    static Decision freeSchedule(JsonValue model, ChangeScene scene) {
        if (!model.text().filter("Free"::equals).isPresent()) {
            return Decision.holds();
        }
        return terms(scene)
                .first(TermType.PAYMENT_SCHEDULE)
                .decide(schedule -> schedule.stream()
                        .flatMap(term -> term.prices().stream())
                        .filter(charge -> !charge.isZero())
                        .findFirst()
                        .map(charge -> Decision.violated(
                                model.pointer(),
                                "is Free, but the payment schedule of the offer charges " + charge.amount()
                                        + "; set every charge to 0 or choose another pricing model"))
                        .orElseGet(Decision::holds));
    }

    static Decision contractOfReplacement(JsonValue model, ChangeScene scene) {
        return model.text()
                .filter(text -> !text.equals("Contract"))
                .map(text -> Decision.violated(
                        model.pointer(),
                        "is " + quoted(text) + ", but a replacement offer is priced as Contract; use that"))
                .orElseGet(Decision::holds);
    }

    static Decision zeroIfScheduled(JsonValue price, ChangeScene scene) {
        Optional<Price> amount = Price.of(price).filter(each -> !each.isZero());
        if (amount.isEmpty()) {
            return Decision.holds();
        }
        return Offers.has(Offer.finished(scene), TermType.PAYMENT_SCHEDULE, scene)
                .decide(scheduled -> scheduled
                        ? Decision.violated(
                                price.pointer(),
                                "is " + quoted(price.text().orElse(""))
                                        + ", but the offer has a payment schedule, which says what is charged; set it"
                                        + " to 0")
                        : Decision.holds());
    }

    static Decision pairedOnRelease(JsonValue type, ChangeScene scene) {
        return Offer.finished(scene).release().inThisSet()
                ? paired(type, scene, "which the set releases")
                : Decision.holds();
    }

    static Decision paired(JsonValue type, ChangeScene scene) {
        return Offer.finished(scene).release().inThisSet()
                ? Decision.holds()
                : paired(type, scene, "as the table of errors says, though an example has neither");
    }

    private static Decision paired(JsonValue type, ChangeScene scene, String why) {
        return scene.view(PAIRED)
                .decide(paired -> paired
                        ? Decision.holds()
                        : Decision.violated(
                                type.pointer(),
                                "is FixedUpfrontPricingTerm in an offer without a ByolPricingTerm or a"
                                        + " PaymentScheduleTerm, " + why + "; add one, such as with"
                                        + " UpdatePaymentScheduleTerms"));
    }

    /** The last day belongs to the agreement; whether it counts is not said, so either will do. */
    static Decision asLongAsAgreement(JsonValue duration, ChangeScene scene) {
        Optional<Span> span = Span.of(duration);
        if (span.isEmpty()) {
            return Decision.holds();
        }
        return terms(scene)
                .first(TermType.VALIDITY)
                .decide(validity -> validity.map(term -> compared(duration, span.get(), term))
                        .orElseGet(Decision::holds));
    }

    private static Decision compared(JsonValue duration, Span span, Term validity) {
        Optional<LocalDate> start = validity.day("AgreementStartDate");
        Optional<LocalDate> end = validity.day("AgreementEndDate");
        if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
            return Decision.holds();
        }
        LocalDate over = span.after(start.get());
        boolean fits = over.equals(end.get()) || over.equals(end.get().plusDays(1));
        return fits
                ? Decision.holds()
                : Decision.violated(
                        duration.pointer(),
                        "is " + quoted(duration.text().orElse("")) + ", but the agreement lasts from " + start.get()
                                + " to " + end.get() + "; give both the same length");
    }

    static Decision upfrontDecimals(JsonValue price, ChangeScene scene) {
        return Price.of(price)
                .filter(amount -> amount.decimals() > UPFRONT_DECIMALS)
                .map(amount -> Decision.violated(
                        price.pointer(),
                        "has " + amount.decimals() + " decimals, at most " + UPFRONT_DECIMALS
                                + " are allowed unless a channel partner makes the offer; round it"))
                .orElseGet(Decision::holds);
    }

    static Decision durationGiven(JsonValue duration, ChangeScene scene) {
        return given(
                duration, scene, true, "is missing, but an AMI or container product needs it; add it, such as P365D");
    }

    static Decision durationGivenByTable(JsonValue duration, ChangeScene scene) {
        return given(
                duration,
                scene,
                false,
                "is missing, which the table does not allow, though the text calls it optional; add it to be sure");
    }

    private static Decision given(JsonValue duration, ChangeScene scene, boolean ofImages, String wrong) {
        if (!duration.isAbsent()) {
            return Decision.holds();
        }
        Knowledge<EntityType> type = PricedProduct.typeOf(scene);
        return type.decide(
                known -> (EntityTypes.isAmiProduct(known) || EntityTypes.isContainerProduct(known)) == ofImages
                        ? Decision.violated(duration.pointer(), wrong)
                        : Decision.holds());
    }
}
