package dev.preflight;

import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check. The same input gives an equal report, whatever the locale, time zone, threads or order of files.
 *
 * @param edition the edition of the reference that the catalog encodes
 * @param asOf the day that counted as today
 * @param strict whether the tables were followed to the letter
 * @param documents in the order of their paths
 * @param snapshotProblems the files of saved entities that tell nothing, in the order of their paths; each is a warning
 */
public record Report(
        String edition,
        LocalDate asOf,
        boolean strict,
        List<DocumentReport> documents,
        List<Snapshots.Problem> snapshotProblems) {
    /** The version of this library, such as {@code 0.1.0}; a snapshot says the version that it leads to. */
    public static final String VERSION = Version.ofBuild();

    public Report {
        documents = documents.stream()
                .sorted(Comparator.comparing(DocumentReport::path))
                .toList();
        snapshotProblems = snapshotProblems.stream().sorted().toList();
    }

    /** The worst verdict of all documents; clear when there are none. */
    public Verdict verdict() {
        return documents.stream()
                .map(DocumentReport::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.CLEAR);
    }

    /** The findings of all documents; of too many the first ones, see {@link DocumentReport#unlisted}. */
    public List<Finding> findings() {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .toList();
    }

    /** The undecided rules of all documents; of too many the first ones. */
    public List<Undecided> undecided() {
        return documents.stream()
                .flatMap(document -> document.undecided().stream())
                .toList();
    }

    /** The decisions of all documents. */
    public Counts counts() {
        return documents.stream().map(DocumentReport::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Of the snapshots that were looked at, and say how old they may be, the oldest. */
    public Optional<SnapshotAge> oldestSnapshot() {
        return documents.stream()
                .flatMap(document -> document.oldestSnapshot().stream())
                .min(SnapshotAge.ORDER);
    }

    /** How many documents have that verdict. */
    public long documentsWith(Verdict verdict) {
        return documents.stream()
                .filter(document -> document.verdict() == verdict)
                .count();
    }

    /** How many errors there are, listed or not. */
    public long errors() {
        return documents.stream().mapToLong(DocumentReport::errors).sum();
    }

    /** How many warnings there are, listed or not, and problems of snapshots. */
    public long warnings() {
        return documents.stream().mapToLong(DocumentReport::warnings).sum() + snapshotProblems.size();
    }
}
