package dev.preflight.report;

/** Numbers of things in English. */
final class Plural {
    private Plural() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
