package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duration of ISO 8601 in years, months and days, as the pages take it: {@code P12M}, {@code P365D}, {@code P1Y6M}. Weeks, times and
 * signs are none. A month has 28 to 31 days, so some comparisons stay open.
 */
public record Span(int years, int months, int days) {
    private static final int MOST_DIGITS = 6;
    private static final int[] FEWEST_DAYS = {0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334};
    private static final int[] MOST_DAYS = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337};

    /** The duration in a text; empty when it is none, or has a number of more than six digits. */
    public static Optional<Span> parse(String text) {
        if (!text.startsWith("P") || text.length() == 1) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        int next = 0;
        int at = 1;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int unit = at < text.length() ? "YMD".indexOf(text.charAt(at)) : -1;
            if (at == start || at - start > MOST_DIGITS || unit < next) {
                return Optional.empty();
            }
            numbers[unit] = Integer.parseInt(text.substring(start, at));
            next = unit + 1;
            at++;
        }
        return Optional.of(new Span(numbers[0], numbers[1], numbers[2]));
    }

    /** The duration that a document holds. */
    public static Optional<Span> of(JsonValue value) {
        return value.text().flatMap(Span::parse);
    }

    /** Whether it is written in days alone. */
    public boolean inDaysOnly() {
        return years == 0 && months == 0;
    }

    /** The day on which it is over, when it starts on that day. */
    public LocalDate after(LocalDate start) {
        return start.plusMonths(allMonths()).plusDays(days);
    }

    /** The fewest days that it has, whenever it starts. */
    public long fewestDays() {
        long whole = allMonths() / 12;
        return whole * 365 + FEWEST_DAYS[(int) (allMonths() % 12)] + days;
    }

    /** The most days that it has, whenever it starts. */
    public long mostDays() {
        long whole = allMonths() / 12;
        return whole * 366 + MOST_DAYS[(int) (allMonths() % 12)] + days;
    }

    /** Whether it is as long as another; empty when that hangs on the day on which they start. */
    public Optional<Boolean> sameLength(Span other) {
        if (allMonths() == other.allMonths()) {
            return Optional.of(days == other.days);
        }
        boolean apart = mostDays() < other.fewestDays() || other.mostDays() < fewestDays();
        return apart ? Optional.of(false) : Optional.empty();
    }

    private long allMonths() {
        return years * 12L + months;
    }

    /** As ISO 8601 writes it. */
    @Override
    public String toString() {
        String text = part(years, "Y") + part(months, "M") + part(days, "D");
        return text.isEmpty() ? "P0D" : "P" + text;
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
