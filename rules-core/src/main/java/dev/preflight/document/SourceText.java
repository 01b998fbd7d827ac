package dev.preflight.document;

import java.util.Arrays;

/** The decoded characters of a file, and where its lines start. */
final class SourceText {
    private static final char DELETE = '\u007F';

    private final String characters;
    private final boolean plain;
    private int[] lineStarts = {};

    /**
     * @param ascii whether the file has no byte beyond ASCII
     */
    SourceText(String characters, boolean ascii) {
        this.characters = characters;
        this.plain = ascii && characters.indexOf(DELETE) < 0 && !escapesOtherCharacters(characters);
    }

    /** Escapes of other characters may hide behind several backslashes in a string of JSON. */
    private static boolean escapesOtherCharacters(String characters) {
        for (int at = characters.indexOf('\\'); at >= 0; at = characters.indexOf('\\', at + 1)) {
            char escape = at + 1 < characters.length() ? characters.charAt(at + 1) : ' ';
            if (escape == 'u' || escape == 'b' || escape == 'f' || escape == 'r') {
                return true;
            }
        }
        return false;
    }

    boolean isPlain() {
        return plain;
    }

    String characters() {
        return characters;
    }

    SourcePosition position(int offset) {
        int[] starts = lineStarts();
        int at = Math.max(0, Math.min(offset, characters.length()));
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(line + 1, at - starts[line] + 1);
    }

    private synchronized int[] lineStarts() {
        if (lineStarts.length == 0) {
            int[] starts = new int[16];
            int lines = 1;
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                boolean pairedCarriageReturn =
                        c == '\r' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n';
                if (c == '\n' || c == '\r' && !pairedCarriageReturn) {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, lines * 2);
                    }
                    starts[lines++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, lines);
        }
        return lineStarts;
    }
}
