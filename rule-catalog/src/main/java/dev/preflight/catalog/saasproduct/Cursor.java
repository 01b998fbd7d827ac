package dev.preflight.catalog.saasproduct;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A place in a text that moves on over what is taken there. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** What lies between a place and this one. */
    String since(int start) {
        return text.substring(start, at);
    }

    boolean isAt(IntPredicate kind) {
        return at < text.length() && kind.test(text.charAt(at));
    }

    /** Moves on over that character, if it stands here. */
    boolean take(char c) {
        boolean here = isAt(each -> each == c);
        at += here ? 1 : 0;
        return here;
    }

    /** Moves on over that word, given in small letters, if it stands here in letters of either case. */
    boolean take(String word) {
        boolean here = at + word.length() <= text.length()
                && IntStream.range(0, word.length()).allMatch(i -> small(text.charAt(at + i)) == word.charAt(i));
        at += here ? word.length() : 0;
        return here;
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /** Moves on over all characters of that kind; how many they were. */
    int skip(IntPredicate kind) {
        int start = at;
        while (isAt(kind)) {
            at++;
        }
        return at - start;
    }

    /** The same, with what they were. */
    String run(IntPredicate kind) {
        int start = at;
        skip(kind);
        return since(start);
    }
}
