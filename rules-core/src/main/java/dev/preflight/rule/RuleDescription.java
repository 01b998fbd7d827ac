package dev.preflight.rule;

import java.util.List;
import java.util.Optional;

/**
 * All that is to be said of a rule without running it.
 *
 * @param id its stable name
 * @param demand what it demands, as a sentence: {@code ProductTitle must have at most 72 characters}
 * @param code what AWS answers when it is broken
 * @param levels how severe it is
 * @param provenance where it comes from
 * @param erratum the erratum that decides it, such as {@code P-13}
 * @param constraints the documented constraints that it names as its own; empty for assertions of a schema, which only the
 *     ledger joins to constraints
 */
public record RuleDescription(
        RuleId id,
        String demand,
        AwsCode code,
        Levels levels,
        Provenance provenance,
        Optional<String> erratum,
        List<String> constraints) {
    public RuleDescription {
        constraints = List.copyOf(constraints);
    }
}
