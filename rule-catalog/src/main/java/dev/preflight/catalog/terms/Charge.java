package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/** One instalment of a payment schedule. */
public record Charge(JsonValue at) {
    public JsonValue date() {
        return at.member("ChargeDate");
    }

    public Optional<LocalDate> day() {
        return Day.of(date());
    }

    public Optional<Price> amount() {
        return Price.of(at.member("ChargeAmount"));
    }
}
