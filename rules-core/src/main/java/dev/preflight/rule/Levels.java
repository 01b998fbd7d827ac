package dev.preflight.rule;

import java.util.Optional;

/**
 * How severe a rule is, by mode; a rule without a severity is switched off in that mode.
 *
 * @param standard in the default mode, which raises no error on what the documentation elsewhere shows to be fine
 * @param strict in the strict mode, which follows the tables to the letter
 */
public record Levels(Optional<Severity> standard, Optional<Severity> strict) {
    /** An error in both modes. */
    public static final Levels ERROR = new Levels(Optional.of(Severity.ERROR), Optional.of(Severity.ERROR));

    /** A warning in both modes. */
    public static final Levels WARNING = new Levels(Optional.of(Severity.WARNING), Optional.of(Severity.WARNING));

    /** A warning by default and an error in strict mode. */
    public static final Levels IN_DOUBT = new Levels(Optional.of(Severity.WARNING), Optional.of(Severity.ERROR));

    /** The severity in that mode. */
    public Optional<Severity> in(boolean strictMode) {
        return strictMode ? strict : standard;
    }
}
