package dev.preflight;

/**
 * Pairs of a change and a rule, assertions of schemas included; a rule on the whole set counts once.
 *
 * @param held kept
 * @param violated broken at one place or more
 * @param undecided neither
 */
public record Counts(int held, int violated, int undecided) {
    /** Nothing was checked. */
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(held + other.held, violated + other.violated, undecided + other.undecided);
    }
}
