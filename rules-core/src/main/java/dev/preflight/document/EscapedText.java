package dev.preflight.document;

import java.util.Arrays;

/** The characters of a JSON string, and for each of them where it stands in the outer text. */
final class EscapedText {
    private final String characters;
    private final int[] outerOffsets;

    private EscapedText(String characters, int[] outerOffsets) {
        this.characters = characters;
        this.outerOffsets = outerOffsets;
    }

    /**
     * @param outer a JSON text
     * @param quote the offset of the opening quote of a well-formed string in it
     */
    static EscapedText decode(String outer, int quote) {
        StringBuilder characters = new StringBuilder();
        int[] offsets = new int[64];
        int i = quote + 1;
        while (outer.charAt(i) != '"') {
            if (characters.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[characters.length()] = i;
            if (outer.charAt(i) != '\\') {
                characters.append(outer.charAt(i++));
            } else if (outer.charAt(i + 1) == 'u') {
                characters.append((char) Integer.parseInt(outer, i + 2, i + 6, 16));
                i += 6;
            } else {
                characters.append(unescaped(outer.charAt(i + 1)));
                i += 2;
            }
        }
        offsets[characters.length()] = i;
        return new EscapedText(characters.toString(), Arrays.copyOf(offsets, characters.length() + 1));
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }

    String characters() {
        return characters;
    }

    int outerOffset(int offset) {
        return outerOffsets[Math.max(0, Math.min(offset, outerOffsets.length - 1))];
    }
}
