package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import java.util.Optional;

/**
 * How an offer is priced; its pricing terms are among its terms.
 *
 * @param inThisSet the pricing model, such as {@code Contract}, that a change of the set gives it; an empty text when the change
 *     names none
 * @param model the pricing model; no snapshot shows it
 * @param paidAsSaved whether buyers pay, as its saved terms tell; empty when they do not, and for one that is not public
 */
public record OfferPricing(Optional<String> inThisSet, Knowledge<String> model, Optional<Boolean> paidAsSaved) {
    OfferPricing now(String pricingModel) {
        return new OfferPricing(Optional.of(pricingModel), Knowledge.known(pricingModel), paidAsSaved);
    }
}
