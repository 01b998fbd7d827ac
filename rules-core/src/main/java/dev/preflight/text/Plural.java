package dev.preflight.text;

import dev.preflight.ring.Internal;

/** Numbers of things in English. */
@Internal
public final class Plural {
    private Plural() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
