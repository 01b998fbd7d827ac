package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.pricing.ShortList;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;

/** What a channel partner may say of prices, which the authorization gives. */
final class PricingOfPartner {
    private static final int KEY_CHARACTERS = 60;

    private PricingOfPartner() {}

    static Decision contract(JsonValue model, ChangeScene scene) {
        return model.text()
                .filter(text -> !text.equals("Contract"))
                .map(text -> Decision.violated(
                        model.pointer(),
                        "is " + quoted(text) + ", but an offer from a resale authorization is priced as Contract; use"
                                + " that"))
                .orElseGet(Decision::holds);
    }

    static Decision fixedUpfront(JsonValue type, ChangeScene scene) {
        return type.text()
                .filter(text -> !text.equals(TermType.FIXED_UPFRONT))
                .map(text -> Decision.violated(
                        type.pointer(),
                        "is " + quoted(text)
                                + ", but a channel partner passes a FixedUpfrontPricingTerm alone; prices of the"
                                + " authorization are raised with UpdateMarkup"))
                .orElseGet(Decision::holds);
    }

    static Decision shortKey(JsonValue key, ChangeScene scene) {
        String text = key.text().orElse("");
        int length = text.codePointCount(0, text.length());
        return length <= KEY_CHARACTERS
                ? Decision.holds()
                : Decision.violated(
                        key.pointer(),
                        "has " + length + " characters; an offer of the seller takes 100, but the page of channel"
                                + " partners " + KEY_CHARACTERS + "; use a dimension with a shorter key to be sure");
    }

    /**
     * What the partner gives itself stands beside no markup.
     *
     * @param what it is
     * @param member what to leave out
     */
    static Condition notBesideMarkup(String what, String member) {
        return Condition.of(
                "not stand beside a markup",
                (term, scene) -> Offer.finished(scene)
                        .markup()
                        .decide(markup -> !markup.isAbove(Price.ZERO)
                                ? Decision.holds()
                                : Decision.violated(
                                        term.pointer(),
                                        "is " + what + " of the partner's own, but the offer has a markup of "
                                                + markup.amount() + " percent; set the markup to 0 or leave the "
                                                + member
                                                + " out")));
    }

    static Decision sameCurrency(JsonValue currency, ChangeScene scene) {
        return AuthorizedTerms.currencies(scene)
                .decide(authorized -> authorized.isEmpty()
                                || currency.text().filter(authorized::contains).isPresent()
                        ? Decision.holds()
                        : Decision.violated(
                                currency.pointer(),
                                "is " + quoted(currency.text().orElse("")) + ", but the resale authorization is in "
                                        + ShortList.of(authorized) + "; use that"));
    }

    static Decision sameDuration(JsonValue duration, ChangeScene scene) {
        return AuthorizedTerms.sameDuration(
                duration,
                scene,
                (own, authorized) -> "is " + quoted(own.text().orElse("")) + ", but the resale authorization says "
                        + authorized + "; use that duration");
    }
}
