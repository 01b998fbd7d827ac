package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.pricing.ShortList;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    static Decision noMarkup(JsonValue term, ChangeScene scene) {
        return Offer.finished(scene)
                .markup()
                .decide(markup -> !markup.isAbove(Price.ZERO)
                        ? Decision.holds()
                        : Decision.violated(
                                term.pointer(),
                                "is a price of the partner's own, but the offer has a markup of " + markup.amount()
                                        + " percent; set the markup to 0 or leave the term out"));
    }

    private static Knowledge<List<Term>> terms(ChangeScene scene) {
        return ResaleAuthorization.of(Offer.finished(scene), scene).flatMap(ResaleAuthorization::terms);
    }

    static Decision sameCurrency(JsonValue currency, ChangeScene scene) {
        return terms(scene).decide(terms -> {
            Set<String> authorized = new TreeSet<>();
            terms.forEach(term -> term.currency().ifPresent(authorized::add));
            return authorized.isEmpty()
                            || currency.text().filter(authorized::contains).isPresent()
                    ? Decision.holds()
                    : Decision.violated(
                            currency.pointer(),
                            "is " + quoted(currency.text().orElse("")) + ", but the resale authorization is in "
                                    + ShortList.of(authorized) + "; use that");
        });
    }

    /** Twelve months and 365 days may be the same; only what never is, is refused. */
    static Decision sameDuration(JsonValue duration, ChangeScene scene) {
        Optional<Span> own = Span.of(duration);
        if (own.isEmpty()) {
            return Decision.holds();
        }
        return terms(scene)
                .decide(terms -> terms.stream()
                        .filter(term -> term.isA("ResaleFixedUpfrontPricingTerm"))
                        .flatMap(term -> Span.of(term.at().member("Duration")).stream())
                        .filter(authorized -> authorized.sameLength(own.get()).equals(Optional.of(false)))
                        .findFirst()
                        .map(authorized -> Decision.violated(
                                duration.pointer(),
                                "is " + quoted(duration.text().orElse("")) + ", but the resale authorization says "
                                        + authorized + "; use that duration"))
                        .orElseGet(Decision::holds));
    }
}
