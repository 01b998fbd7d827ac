package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A quantity of a dimension that a term grants; without a quantity it is unlimited. */
public record Grant(JsonValue at) {
    public Optional<String> dimensionKey() {
        return at.member("DimensionKey").text();
    }

    public Optional<BigDecimal> maxQuantity() {
        return at.member("MaxQuantity").number();
    }
}
