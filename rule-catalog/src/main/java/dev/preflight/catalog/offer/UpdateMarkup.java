package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update markup". */
final class UpdateMarkup {
    static final Page PAGE = Pages.page("offer.update-markup", "Cppo.UpdateMarkup");

    static final Rule<ChangeScene> FROM_AUTHORIZATION = PAGE.rule("offer.from-authorization")
            .onTheChange("The offer must come from a resale authorization", UpdateMarkup::fromAuthorization)
            .otherwise(errorCode("INVALID_MARKUP_PERCENTAGE"))
            .documentedAs("async.03");

    static final Rule<ChangeScene> OWN = PAGE.ruleOn("Percentage", "own-terms")
            .when(OfferState.FROM_AUTHORIZATION)
            .must("not meet saved terms that the authorization lacks", UpdateMarkup::noOwnTerms)
            .otherwise(errorCode("INCOMPATIBLE_RESALE_AUTHORIZATION"))
            .documentedAs("async.02");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_MARKUP,
            List.of(FROM_AUTHORIZATION, OWN, OfferState.notReleased(PAGE, "INCOMPATIBLE_MARKUP", "async.01")));

    private UpdateMarkup() {}

    private static Decision fromAuthorization(ChangeScene scene) {
        return Offer.finished(scene)
                .origin()
                .fromAuthorization()
                .decide(partner -> partner
                        ? Decision.holds()
                        : OfferState.violated(
                                scene,
                                "names an offer that comes from no resale authorization, so it has no price to mark"
                                        + " up; change its prices with UpdatePricingTerms"));
    }

    /** Terms that the set gives the offer are judged where they stand. */
    private static Decision noOwnTerms(JsonValue percentage, ChangeScene scene) {
        if (Price.of(percentage).filter(markup -> markup.isAbove(Price.ZERO)).isEmpty()) {
            return Decision.holds();
        }
        Conjunction all = new Conjunction(1);
        all.add(notOwn(Family.PRICING, TermType.FIXED_UPFRONT, percentage, scene));
        all.add(notOwn(Family.PAYMENT_SCHEDULE, TermType.PAYMENT_SCHEDULE, percentage, scene));
        return all.decision();
    }

    private static Decision notOwn(Family family, String type, JsonValue percentage, ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        if (offer.origin().createdInThisSet()) {
            return Decision.holds();
        }
        Knowledge<Boolean> saved =
                offer.terms().of(family).stored().map(terms -> terms.stream().anyMatch(term -> term.isA(type)));
        return saved.decide(has -> !has
                ? Decision.holds()
                : ResaleAuthorization.of(offer, scene)
                        .flatMap(authorization -> authorization.families().has(TermType.inAuthorization(type)))
                        .decide(authorized -> authorized
                                ? Decision.holds()
                                : Decision.violated(
                                        percentage.pointer(),
                                        "marks up the prices of the authorization, but the offer has a " + type
                                                + " of its own; set it to 0, or change that term instead")));
    }
}
