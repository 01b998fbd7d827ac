package dev.preflight.catalog.listing;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The control characters that no string of a listing may have: all below the space but tab and line feed. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** A condition on a value and every string below it. */
    public static Condition haveNoControlCharacters() {
        return Condition.of("have no control characters but tab and line feed", (value, scene) -> faults(value))
                .ofStrangeCharacters();
    }

    private static Decision faults(JsonValue value) {
        List<Violation> faults = new ArrayList<>();
        value.forEachText(
                text -> firstIn(text) < text.length(),
                (pointer, text) -> faults.add(Violation.at(pointer, fault(text, firstIn(text)))));
        return Decision.violated(faults);
    }

    private static String fault(String text, int at) {
        char c = text.charAt(at);
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        String advice = c == '\r' ? " (carriage return); end lines with a line feed alone" : "; remove it";
        return "has the control character " + code + " at character " + (text.codePointCount(0, at) + 1) + advice;
    }

    private static int firstIn(String text) {
        int at = 0;
        while (at < text.length() && !isRefused(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isRefused(char c) {
        return c < ' ' && c != '\t' && c != '\n';
    }
}
