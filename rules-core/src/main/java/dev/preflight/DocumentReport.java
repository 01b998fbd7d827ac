package dev.preflight;

import dev.preflight.document.ReadProblem;
import dev.preflight.rule.Phase;
import java.util.List;

/**
 * What was found in one document.
 *
 * @param path as it was given, with {@code /}
 * @param counts the decisions behind it
 * @param unreadable whether the document could not be read, or its meaning is uncertain
 * @param findings in the order of the document
 * @param undecided in the order of the changes
 */
public record DocumentReport(
        String path, Counts counts, boolean unreadable, List<Finding> findings, List<Undecided> undecided) {
    public DocumentReport {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    /** The report on a document of which nothing could be checked; at least one problem says why. */
    public static DocumentReport unreadable(String path, List<ReadProblem> problems) {
        List<Finding> findings =
                problems.stream().map(ReadingRules::finding).sorted().toList();
        return new DocumentReport(path, new Counts(0, findings.size(), 0), true, findings, List.of());
    }

    /** What AWS would do with it. */
    public Verdict verdict() {
        if (unreadable) {
            return Verdict.UNREADABLE;
        }
        if (hasError(Phase.SYNC)) {
            return Verdict.REJECTED;
        }
        if (hasError(Phase.ASYNC)) {
            return Verdict.FAILED;
        }
        return undecided.isEmpty() ? Verdict.CLEAR : Verdict.UNDECIDED;
    }

    private boolean hasError(Phase phase) {
        return findings.stream().anyMatch(finding -> finding.isError() && finding.phase() == phase);
    }
}
