package dev.preflight.text;

/** Values in messages, as far as it helps to recognise them. */
public final class Quotes {
    private static final int SHOWN_CHARACTERS = 60;

    private Quotes() {}

    /** A text in quotes, cut when it is long, with those that would leave its line spelled as escapes. */
    public static String quoted(String text) {
        return "\"" + Printable.onOneLine(cut(text)) + "\"";
    }

    /** A text as it is, cut between characters when it is long. */
    public static String cut(String text) {
        return cut(text, SHOWN_CHARACTERS);
    }

    /** A text as it is, cut behind that many characters. */
    public static String cut(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** The end of a text, cut before that many characters. */
    public static String cutBefore(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : "…" + text.substring(text.offsetByCodePoints(text.length(), -most));
    }
}
