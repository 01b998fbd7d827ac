package dev.preflight.text;

import dev.preflight.ring.Internal;
import java.util.Locale;

/** Half characters, which a document can smuggle in by an escape and which no file encoding can write. */
@Internal
public final class LoneSurrogates {
    private LoneSurrogates() {}

    /** Whether a text has any. */
    public static boolean areIn(String text) {
        return text.codePoints().anyMatch(LoneSurrogates::isLone);
    }

    static boolean isLone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The code unit as JSON and Java spell it. */
    static String escape(int codeUnit) {
        return String.format(Locale.ROOT, "\\u%04X", codeUnit);
    }

    /** A JSON text with each half character spelled as an escape; the same text when there is none. */
    public static String escaped(String json) {
        if (!areIn(json)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length() + 8);
        json.codePoints().forEach(codePoint -> {
            if (isLone(codePoint)) {
                text.append(escape(codePoint));
            } else {
                text.appendCodePoint(codePoint);
            }
        });
        return text.toString();
    }
}
