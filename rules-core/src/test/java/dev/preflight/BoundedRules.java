package dev.preflight;

import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Violation;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import java.util.List;
import java.util.Optional;

/** Rules and violations by number. */
final class BoundedRules {
    private BoundedRules() {}

    static RuleDescription rule(String name, Phase phase) {
        return new RuleDescription(
                new RuleId("thing.many." + name + ".is"),
                "A thing must be",
                AwsCode.noCode(phase),
                Levels.ERROR,
                Provenance.INFERRED,
                Optional.empty(),
                List.of());
    }

    static Violation at(String name, int place) {
        return Violation.at(JsonPointer.ROOT.member(name).item(place), "is wrong");
    }
}
