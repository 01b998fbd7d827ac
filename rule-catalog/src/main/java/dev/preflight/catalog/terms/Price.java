package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money: digits, perhaps a point and decimals; no sign, no exponent, nothing else.
 *
 * @param amount with the decimals that were written
 */
public record Price(BigDecimal amount) {
    public static final Price ZERO = new Price(BigDecimal.ZERO);

    private static final int MOST_CHARACTERS = 60;

    /** The price in a text; empty when it is none, or one of more than 60 characters. */
    public static Optional<Price> parse(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "" : text.substring(point + 1);
        boolean readable = text.length() <= MOST_CHARACTERS && !whole.isEmpty() && digits(whole) && digits(decimals);
        return readable ? Optional.of(new Price(new BigDecimal(text))) : Optional.empty();
    }

    /** The price that a document holds, as text or, in a saved entity, as a number. */
    public static Optional<Price> of(JsonValue value) {
        return value.text()
                .flatMap(Price::parse)
                .or(() -> value.number().filter(number -> number.signum() >= 0).map(Price::new));
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How many decimals were written. */
    public int decimals() {
        return Math.max(0, amount.scale());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether it is more than another, whatever the decimals that were written. */
    public boolean isAbove(Price other) {
        return amount.compareTo(other.amount) > 0;
    }
}
