package dev.preflight;

import dev.preflight.document.Labels;
import dev.preflight.document.ReadProblem;
import dev.preflight.rule.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one document. Where there is too much to list, the rest is counted.
 *
 * @param path as it was given, with {@code /}
 * @param counts the decisions behind it
 * @param unreadable whether the document could not be read, or its meaning is uncertain
 * @param findings in the order of the document; errors, if there are any, are among them
 * @param unlisted how many findings of which rules are not among them
 * @param undecided in the order of the changes; {@link Counts#undecided} counts those as well that are not listed
 * @param oldestSnapshot of the snapshots that were looked at and say how old they may be
 */
public record DocumentReport(
        String path,
        Counts counts,
        boolean unreadable,
        List<Finding> findings,
        List<Unlisted> unlisted,
        List<Undecided> undecided,
        Optional<SnapshotAge> oldestSnapshot) {
    /** So many findings of one rule are listed, and the others are counted. */
    public static final int MOST_FINDINGS_OF_A_RULE = 100;

    /** So many findings of one document are listed, errors first. */
    public static final int MOST_FINDINGS = 1000;

    /** So many characters have the pointers of the findings of one document, unless one alone has more. */
    public static final int MOST_POINTER_CHARACTERS = 500_000;

    /** So many times one rule is listed as undecided in one document. */
    public static final int MOST_UNDECIDED_OF_A_RULE = 100;

    /** So many undecided rules of one document are listed. */
    public static final int MOST_UNDECIDED = 1000;

    public DocumentReport {
        findings = List.copyOf(findings);
        unlisted = List.copyOf(unlisted);
        undecided = List.copyOf(undecided);
    }

    /** A report that lists everything, and looked at no snapshot. */
    public DocumentReport(
            String path, Counts counts, boolean unreadable, List<Finding> findings, List<Undecided> undecided) {
        this(path, counts, unreadable, findings, List.of(), undecided, Optional.empty());
    }

    /** The report on a document of which nothing could be checked; at least one problem says why. */
    public static DocumentReport unreadable(String path, List<ReadProblem> problems) {
        return unreadable(path, Faults.of(problems, Map.of()));
    }

    static DocumentReport unreadable(String path, Faults faults) {
        Faults.Listing listing = faults.listing(places -> Map.of(), Labels::of);
        return new DocumentReport(
                path,
                new Counts(0, faults.size(), 0),
                true,
                listing.findings(),
                listing.unlisted(),
                List.of(),
                Optional.empty());
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
        return findings.stream().anyMatch(finding -> finding.isError() && finding.phase() == phase)
                || unlisted.stream().anyMatch(more -> more.isError() && more.phase() == phase);
    }

    /** How many errors there are, listed or not. */
    public long errors() {
        return findings.stream().filter(Finding::isError).count()
                + unlisted.stream()
                        .filter(Unlisted::isError)
                        .mapToLong(Unlisted::findings)
                        .sum();
    }

    /** How many warnings there are, listed or not. */
    public long warnings() {
        return findings.stream().filter(finding -> !finding.isError()).count()
                + unlisted.stream()
                        .filter(more -> !more.isError())
                        .mapToLong(Unlisted::findings)
                        .sum();
    }

    /** How many undecided rules are not listed. */
    public int undecidedUnlisted() {
        return Math.max(0, counts.undecided() - undecided.size());
    }
}
