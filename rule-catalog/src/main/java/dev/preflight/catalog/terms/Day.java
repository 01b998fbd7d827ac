package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days, which requests write as {@code YYYY-MM-DD} and saved entities as moments: of those it is the day in UTC. */
public final class Day {
    private static final int LENGTH = 10;
    private static final int LONGEST = 40;

    private Day() {}

    /** The day that a document holds; empty when it holds none. */
    public static Optional<LocalDate> of(JsonValue value) {
        return value.text().flatMap(Day::parse);
    }

    static Optional<LocalDate> parse(String text) {
        if (text.length() < LENGTH || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == LENGTH
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDate());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
