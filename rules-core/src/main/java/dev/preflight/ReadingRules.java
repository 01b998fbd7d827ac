package dev.preflight;

import dev.preflight.document.ReadProblem;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules that the reader keeps by itself: what must be true of a file before any other rule can look at it. */
final class ReadingRules {
    private static final Map<ReadProblem.Kind, RuleDescription> BY_KIND = rules();

    private ReadingRules() {}

    static List<RuleDescription> descriptions() {
        return List.copyOf(BY_KIND.values());
    }

    static RuleDescription of(ReadProblem.Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    static Finding finding(ReadProblem problem) {
        RuleDescription rule = of(problem.kind());
        return new Finding(
                rule.id(),
                Severity.ERROR,
                rule.code(),
                problem.pointer(),
                problem.position(),
                problem.message(),
                rule.provenance());
    }

    private static Map<ReadProblem.Kind, RuleDescription> rules() {
        Map<ReadProblem.Kind, RuleDescription> rules = new EnumMap<>(ReadProblem.Kind.class);
        for (ReadProblem.Kind kind : ReadProblem.Kind.values()) {
            rules.put(kind, rule(kind));
        }
        return rules;
    }

    /** What AWS makes of a file whose meaning is in doubt is nowhere documented. */
    private static RuleDescription rule(ReadProblem.Kind kind) {
        return new RuleDescription(
                new RuleId(kind.rule()),
                kind.demand(),
                kind.leavesDoubt() ? AwsCode.noCode(Phase.SYNC) : AwsCode.http(422),
                Levels.ERROR,
                kind.leavesDoubt() ? Provenance.INFERRED : Provenance.DOCUMENTED,
                Optional.empty(),
                List.of());
    }
}
