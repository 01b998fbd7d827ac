package dev.preflight.catalog.offer;

import static dev.preflight.catalog.offer.OfferState.violated;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.entity.PreExistingAgreement;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an offer must have when it is released. */
final class OfferToRelease {
    private OfferToRelease() {}

    static Decision draft(ChangeScene scene) {
        return Offer.before(scene)
                .release()
                .before()
                .decide(released -> released
                        ? violated(scene, "names an offer that is released already; drop the change")
                        : Decision.holds());
    }

    static Decision name(ChangeScene scene) {
        return given(
                Offer.finished(scene).information().name(),
                scene,
                "names an offer without a name; give it one with UpdateInformation");
    }

    static Decision description(ChangeScene scene) {
        return given(
                Offer.finished(scene).information().description(),
                scene,
                "names an offer without a description; give it one with UpdateInformation");
    }

    private static Decision given(Knowledge<Boolean> given, ChangeScene scene, String wrong) {
        return given.decide(isGiven -> isGiven ? Decision.holds() : violated(scene, wrong));
    }

    static Decision agreementEnd(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        return offer.terms()
                .first(TermType.VALIDITY)
                .decide(validity ->
                        validity.flatMap(term -> term.day("AgreementEndDate")).isPresent()
                                ? Decision.holds()
                                : offer.origin()
                                        .replacement()
                                        .decide(replacement -> replacement
                                                ? violated(
                                                        scene,
                                                        "names a replacement offer that does not say when its agreement ends;"
                                                                + " add AgreementEndDate with UpdateValidityTerms")
                                                : Decision.holds()));
    }

    /** Whether an offer has the end of its authorization is not said, so one with an end decides nothing. */
    static Decision availabilityEnd(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        Decision missing = violated(
                scene, "names a private offer that can be accepted for ever; give it an end with UpdateAvailability");
        return offer.availableUntil()
                .decide(until -> until.isPresent()
                        ? Decision.holds()
                        : offer.isPrivate()
                                .decide(isPrivate -> !isPrivate
                                        ? Decision.holds()
                                        : offer.origin()
                                                .fromAuthorization()
                                                .decide(partner ->
                                                        partner ? ofAuthorization(offer, scene, missing) : missing)));
    }

    private static Decision ofAuthorization(Offer offer, ChangeScene scene, Decision missing) {
        return ResaleAuthorization.of(offer, scene)
                .flatMap(ResaleAuthorization::availableUntil)
                .decide(until -> until.isPresent() ? Decision.holds() : missing);
    }

    static Decision buyerAccounts(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        if (offer.origin().fromAuthorization().equals(Knowledge.known(false))
                || offer.origin().replacement().equals(Knowledge.known(true))) {
            return Decision.holds();
        }
        Knowledge<Set<String>> accounts = offer.buyerAccounts().isKnown()
                ? offer.buyerAccounts()
                : ResaleAuthorization.of(offer, scene).flatMap(ResaleAuthorization::buyers);
        return accounts.decide(known -> !known.isEmpty()
                ? Decision.holds()
                : offer.origin()
                        .fromAuthorization()
                        .decide(partner -> partner
                                ? violated(
                                        scene,
                                        "names an offer from a resale authorization without buyer accounts; name them"
                                                + " with UpdateTargeting")
                                : Decision.holds()));
    }

    static Decision fixedPrice(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        return Offers.has(offer, TermType.PAYMENT_SCHEDULE, scene)
                .decide(scheduled -> !scheduled
                        ? Decision.holds()
                        : given(
                                Offers.has(offer, TermType.FIXED_UPFRONT, scene),
                                scene,
                                "names an offer with a payment schedule but without a FixedUpfrontPricingTerm; add one"
                                        + " with UpdatePricingTerms"));
    }

    static Decision mandatoryTerms(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        Map<String, Knowledge<Boolean>> demanded = new LinkedHashMap<>();
        demanded.put("legal terms", Offers.hasAny(offer, Family.LEGAL, scene));
        demanded.put("pricing terms", Offers.hasAny(offer, Family.PRICING, scene));
        String missing = demanded.entrySet().stream()
                .filter(each -> each.getValue().equals(Knowledge.known(false)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
        if (missing.isEmpty()) {
            return Knowledge.any(demanded.values().stream().map(known -> known.map(has -> !has)))
                    .decide(none -> Decision.holds());
        }
        return violated(
                scene,
                "names an offer without " + missing
                        + "; which terms are mandatory is not printed, but every example has them; add them to be sure");
    }

    static Decision preExistingAgreement(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        return offer.information()
                .preExistingAgreement()
                .map(PreExistingAgreement::given)
                .decide(given -> !given
                        ? Decision.holds()
                        : offer.isPrivate()
                                .decide(isPrivate -> isPrivate
                                        ? Decision.holds()
                                        : violated(
                                                scene,
                                                "names an offer for everybody with a PreExistingAgreement, which only"
                                                        + " chosen buyers can have; name them with UpdateTargeting, or"
                                                        + " set PreExistingAgreement to null")));
    }
}
