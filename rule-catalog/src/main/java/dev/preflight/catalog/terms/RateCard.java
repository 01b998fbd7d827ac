package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.util.List;
import java.util.Optional;

/** Prices of dimensions, for one duration where the term has several. */
public record RateCard(JsonValue at) {
    /** The price of one dimension. */
    public record Rate(JsonValue at) {
        public Optional<String> dimensionKey() {
            return at.member("DimensionKey").text();
        }

        public Optional<Price> price() {
            return Price.of(at.member("Price"));
        }
    }

    public List<Rate> rates() {
        return at.member("RateCard").items().stream().map(Rate::new).toList();
    }

    /** Where its duration stands. */
    public JsonValue selectorValue() {
        return at.member("Selector").member("Value");
    }

    public Optional<Span> duration() {
        return Span.of(selectorValue());
    }
}
