package dev.preflight;

import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.ReadProblem;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that the reader keeps by itself: what must be true of a file before any other rule can look at it. */
final class ReadingRules {
    private static final Map<String, RuleDescription> BY_CHECK = rules();

    private ReadingRules() {}

    static List<RuleDescription> descriptions() {
        return List.copyOf(BY_CHECK.values());
    }

    static Finding finding(ReadProblem problem) {
        RuleDescription rule = BY_CHECK.get(problem.check());
        if (rule == null) {
            throw new IllegalStateException("no rule for the problem " + problem.check());
        }
        return new Finding(
                rule.id(),
                Severity.ERROR,
                rule.code(),
                problem.pointer().toString(),
                problem.position(),
                problem.message(),
                rule.provenance());
    }

    private static Map<String, RuleDescription> rules() {
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        document(rules, "access", "A file must be readable");
        document(rules, "crash", "Preflight itself must not fail on a file");
        document(rules, "size", "A file must have at most 2 MiB");
        document(rules, "encoding", "A file must be UTF-8");
        document(rules, "empty", "A file must not be empty");
        document(rules, "json-syntax", "A file must hold well-formed JSON");
        document(rules, "number-size", "A number must be written without an absurd exponent");
        document(rules, "trailing-text", "A file must hold one JSON value");
        document(rules, "root", "A change set must be an object or an array of changes");
        document(rules, "duplicate-member", "An object must not have two members of one name");
        document(rules, "lone-surrogate", "A string must have only whole characters");
        rules.put(
                ChangeSetDocument.BROKEN_DETAILS,
                new RuleDescription(
                        new RuleId("change-set.change.details.json"),
                        "Details must hold JSON",
                        AwsCode.http(422),
                        Levels.ERROR,
                        Provenance.DOCUMENTED,
                        Optional.empty(),
                        List.of()));
        return rules;
    }

    private static void document(Map<String, RuleDescription> rules, String check, String demand) {
        rules.put(
                check,
                new RuleDescription(
                        new RuleId("change-set.document." + check),
                        demand,
                        AwsCode.noCode(Phase.SYNC),
                        Levels.ERROR,
                        Provenance.INFERRED,
                        Optional.empty(),
                        List.of()));
    }
}
