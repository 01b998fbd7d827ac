package dev.preflight;

import dev.preflight.rule.Phase;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;

/**
 * Findings of one rule that a report counts and does not list, since there are too many.
 *
 * @param findings how many; at least one
 */
public record Unlisted(RuleId rule, Severity severity, Phase phase, int findings) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
