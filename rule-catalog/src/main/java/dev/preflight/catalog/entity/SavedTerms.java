package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms of an offer as a snapshot shows them. */
final class SavedTerms {
    private SavedTerms() {}

    /** Paid when a price is above zero, free when there are prices and none is, or when buyers bring their license. */
    static Optional<Boolean> paid(JsonValue terms) {
        List<JsonValue> prices = new ArrayList<>();
        boolean bringYourLicense = false;
        for (JsonValue term : terms.items()) {
            bringYourLicense |=
                    term.member("Type").text().filter("ByolPricingTerm"::equals).isPresent();
            prices.add(term.member("Price"));
            for (JsonValue card : term.member("RateCards").items()) {
                card.member("RateCard").items().forEach(rate -> prices.add(rate.member("Price")));
            }
        }
        prices.removeIf(JsonValue::isAbsent);
        boolean paid = prices.stream().anyMatch(SavedTerms::isAboveZero);
        return paid || bringYourLicense || !prices.isEmpty() ? Optional.of(paid) : Optional.empty();
    }

    private static boolean isAboveZero(JsonValue price) {
        boolean text = price.text().orElse("").chars().anyMatch(c -> c >= '1' && c <= '9');
        return text || price.number().filter(number -> number.signum() > 0).isPresent();
    }
}
