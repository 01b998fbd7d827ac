package dev.preflight.report;

import dev.preflight.Counts;
import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.SnapshotAge;
import dev.preflight.Unlisted;
import dev.preflight.Verdict;
import dev.preflight.document.SourcePosition;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.state.Snapshots;
import dev.preflight.text.FileList;
import dev.preflight.text.Plural;
import dev.preflight.text.Printable;
import dev.preflight.text.Quotes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The report for people, as lines without line ends. Findings and summary come apart, since a build logs them at different
 * levels. The same report gives the same lines everywhere.
 */
public final class TextReport {
    /** In this order the worst comes first. */
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.UNREADABLE, Verdict.REJECTED, Verdict.FAILED, Verdict.UNDECIDED, Verdict.CLEAR);

    private TextReport() {}

    /**
     * The whole report, each line ended by LF.
     *
     * @param snapshotDirectory where saved entities are looked for, as a user would type it
     */
    public static String write(Report report, String snapshotDirectory) {
        List<String> lines = new ArrayList<>(findings(report));
        lines.addAll(summary(report, snapshotDirectory));
        return String.join("\n", lines) + "\n";
    }

    /**
     * A line for each saved entity that tells nothing, two for each finding of each document, and a line for each rule of which there
     * are more.
     */
    public static List<String> findings(Report report) {
        List<String> lines = new ArrayList<>();
        report.snapshotProblems().forEach(problem -> lines.add(problem(problem.path(), problem)));
        for (DocumentReport document : report.documents()) {
            for (Finding finding : document.findings()) {
                lines.addAll(finding(document.path(), finding));
            }
            for (Unlisted unlisted : document.unlisted()) {
                lines.add(unlisted(document.path(), unlisted));
            }
        }
        return lines;
    }

    /** The two lines of one finding in the document with that path: what is wrong where, and what AWS makes of it. */
    public static List<String> finding(String path, Finding finding) {
        String place = place(path, finding.position());
        return List.of(
                place + ": " + word(finding.severity()) + ": " + Printable.of(finding.message()),
                "    [" + finding.rule() + "] " + answer(finding));
    }

    /** The line on findings of one rule that are counted only. */
    public static String unlisted(String path, Unlisted unlisted) {
        return Printable.of(path) + ": " + word(unlisted.severity()) + ": and "
                + Plural.of(unlisted.findings(), "more finding") + " of " + unlisted.rule();
    }

    /** The line of a saved entity in the file with that path which tells nothing; what wants it stays undecided. */
    public static String problem(String path, Snapshots.Problem problem) {
        return place(path, problem.position()) + ": warning: " + Printable.of(problem.message());
    }

    /**
     * How it went, and how more could be decided.
     *
     * @param snapshotDirectory where saved entities are looked for, as a user would type it
     */
    public static List<String> summary(Report report, String snapshotDirectory) {
        return summary(report, snapshotDirectory, UnaryOperator.identity());
    }

    /**
     * The same where the reader knows the files by other paths than the report.
     *
     * @param names from a path of the report to that of the reader
     */
    public static List<String> summary(Report report, String snapshotDirectory, UnaryOperator<String> names) {
        Counts counts = report.counts();
        List<String> lines = new ArrayList<>();
        lines.add(verdicts(report) + " (as of " + report.asOf() + (report.strict() ? ", strict" : "")
                + ", reference edition " + report.edition() + ")");
        lines.add(Plural.of(report.errors(), "error") + ", " + Plural.of(report.warnings(), "warning"));
        lines.add("rules: " + counts.held() + " held, " + counts.violated() + " violated, " + counts.undecided()
                + " undecided");
        List<String> undecided = report.documents().stream()
                .filter(document -> document.verdict() == Verdict.UNDECIDED)
                .map(document -> names.apply(document.path()))
                .toList();
        if (!undecided.isEmpty()) {
            lines.add("undecided: " + FileList.of(undecided));
        }
        report.oldestSnapshot().ifPresent(age -> lines.add(oldest(age, report.asOf())));
        lines.addAll(OpenQuestions.of(report).lines(snapshotDirectory, names));
        return lines;
    }

    private static String oldest(SnapshotAge age, LocalDate today) {
        long days = age.lastModified().until(today, ChronoUnit.DAYS);
        String ago = days < 0 ? "" : " (" + Plural.of(days, "day") + " ago)";
        return "oldest snapshot looked at: " + Printable.of(age.path()) + " shows "
                + Printable.of(Quotes.cut(age.entity())) + " as of " + age.lastModified() + ago
                + "; save it again if it has changed since";
    }

    private static String verdicts(Report report) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : VERDICTS) {
            long documents = report.documentsWith(verdict);
            if (documents > 0) {
                parts.add(documents + " " + word(verdict));
            }
        }
        String all = Plural.of(report.documents().size(), "document");
        return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
    }

    /** A warning is not sure of the answer, and says so. */
    private static String answer(Finding finding) {
        if (finding.code() instanceof AwsCode.Http http) {
            return "StartChangeSet " + (finding.isError() ? "answers" : "may answer") + " HTTP " + http.status()
                    + finding.provenance().ofAnswer();
        }
        if (finding.code() instanceof AwsCode.ErrorCode error) {
            return "the change " + (finding.isError() ? "fails" : "may fail") + " with " + error.name()
                    + finding.provenance().ofAnswer();
        }
        return finding.phase() == Phase.SYNC ? "no HTTP status is documented" : "no error code is documented";
    }

    private static String place(String path, SourcePosition position) {
        return Printable.of(path) + ":" + position.line() + ":" + position.column();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
