package dev.preflight;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import java.util.Comparator;

/**
 * A violated rule at a place.
 *
 * @param rule the rule
 * @param severity how sure it is
 * @param code what AWS answers
 * @param pointer the value at fault, or to the member that is missing
 * @param position where that is in the file
 * @param message what is wrong, what is allowed, and how to mend it; one line
 * @param provenance where the rule comes from
 */
public record Finding(
        RuleId rule,
        Severity severity,
        AwsCode code,
        JsonPointer pointer,
        SourcePosition position,
        String message,
        Provenance provenance)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::message);

    public Phase phase() {
        return code.phase();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
