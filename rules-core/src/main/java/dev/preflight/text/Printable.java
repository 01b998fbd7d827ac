package dev.preflight.text;

import dev.preflight.ring.Internal;

/** Text of a document made fit to be printed, with what is not as JSON spells it: {@code \u200B}. */
@Internal
public final class Printable {
    /**
     * First and last of the characters beside controls that nobody sees, or takes for a space: all spaces but the usual one, line
     * and paragraph separators, format characters, fillers, variation selectors and tags, as of Unicode 16. In order.
     */
    private static final int[][] UNSEEN = {
        {0x00A0, 0x00A0},
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x0600, 0x0605},
        {0x061C, 0x061C},
        {0x06DD, 0x06DD},
        {0x070F, 0x070F},
        {0x0890, 0x0891},
        {0x08E2, 0x08E2},
        {0x115F, 0x1160},
        {0x1680, 0x1680},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2000, 0x200F},
        {0x2028, 0x202F},
        {0x205F, 0x206F},
        {0x2800, 0x2800},
        {0x3000, 0x3000},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x110BD, 0x110BD},
        {0x110CD, 0x110CD},
        {0x13430, 0x1343F},
        {0x1BCA0, 0x1BCA3},
        {0x1D159, 0x1D159},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    private Printable() {}

    /**
     * A text for a log: it stays on its line, moves no cursor, turns no writing direction, hides nothing, and is no command to the
     * service that runs the build.
     */
    public static String of(String text) {
        LogCommands commands = new LogCommands(text);
        return escaped(text, (codePoint, at) -> !isSeen(codePoint) || commands.goOnAt(at));
    }

    /** A text for a message: it stays on its line and moves no cursor; all else is left to who prints it. */
    public static String onOneLine(String text) {
        return escaped(text, (codePoint, at) -> isControl(codePoint));
    }

    private interface Unfit {
        boolean test(int codePoint, int at);
    }

    private static String escaped(String text, Unfit unfit) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int shown = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (unfit.test(codePoint, at)) {
                escaped.append(text, shown, at);
                for (int i = at; i < next; i++) {
                    escaped.append(LoneSurrogates.escape(text.charAt(i)));
                }
                shown = next;
            }
            at = next;
        }
        return shown == 0 ? text : escaped.append(text, shown, text.length()).toString();
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isSeen(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return true;
        }
        if (isControl(codePoint) || LoneSurrogates.isLone(codePoint)) {
            return false;
        }
        for (int[] range : UNSEEN) {
            if (codePoint <= range[1]) {
                return codePoint < range[0];
            }
        }
        return true;
    }
}
