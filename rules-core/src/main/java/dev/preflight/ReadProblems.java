package dev.preflight;

import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.ReadProblem;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import java.util.List;

/** What was met while reading, as findings. */
final class ReadProblems {
    private ReadProblems() {}

    static DocumentReport report(String path, List<ReadProblem> problems) {
        List<Finding> findings =
                problems.stream().map(ReadProblems::finding).sorted().toList();
        return new DocumentReport(path, new Counts(0, findings.size(), 0), true, findings, List.of());
    }

    static Finding finding(ReadProblem problem) {
        boolean details = problem.check().equals(ChangeSetDocument.BROKEN_DETAILS);
        return new Finding(
                new RuleId(details ? "change-set.change.details.json" : "change-set.document." + problem.check()),
                Severity.ERROR,
                details ? AwsCode.http(422) : AwsCode.noCode(Phase.SYNC),
                problem.pointer().toString(),
                problem.position(),
                problem.message(),
                details ? Provenance.DOCUMENTED : Provenance.INFERRED);
    }
}
