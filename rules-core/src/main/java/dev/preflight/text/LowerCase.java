package dev.preflight.text;

/** Texts in lower case, letter by letter: no letter becomes two, and time is linear in the text, whatever the text. */
public final class LowerCase {
    private LowerCase() {}

    /** The text with each letter in lower case, whatever the locale. */
    public static String of(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
