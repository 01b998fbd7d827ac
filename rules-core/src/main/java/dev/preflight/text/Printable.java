package dev.preflight.text;

import dev.preflight.ring.Internal;

/** Text of a document made fit for a log: it stays on its line, moves no cursor and turns no writing direction. */
@Internal
public final class Printable {
    private Printable() {}

    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isUnfit)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(codePoint -> {
            if (isUnfit(codePoint)) {
                printable.append(LoneSurrogates.escape(codePoint));
            } else {
                printable.appendCodePoint(codePoint);
            }
        });
        return printable.toString();
    }

    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || LoneSurrogates.isLone(codePoint)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
