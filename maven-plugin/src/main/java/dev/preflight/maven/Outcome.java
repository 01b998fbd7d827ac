package dev.preflight.maven;

import dev.preflight.Report;
import dev.preflight.state.Snapshots;
import java.util.List;

/**
 * What a check came to.
 *
 * @param report every document and saved entity, those that could not be read included
 * @param tried the patterns that change sets were looked for with
 * @param remarks what a user may want to know when something is missing
 * @param crashes faults of Preflight itself
 */
record Outcome(Report report, List<String> tried, List<String> remarks, List<Throwable> crashes) {
    Outcome {
        tried = List.copyOf(tried);
        remarks = List.copyOf(remarks);
        crashes = List.copyOf(crashes);
    }

    boolean nothingChecked() {
        return report.documents().isEmpty();
    }

    /** {@code 2 errors, 1 warning in 1 of 3 documents and 1 file of saved entities}. */
    String inBrief() {
        long affected = report.documents().stream()
                .filter(document -> !document.findings().isEmpty())
                .count();
        int documents = report.documents().size();
        return report.errors() + (report.errors() == 1 ? " error, " : " errors, ") + report.warnings()
                + (report.warnings() == 1 ? " warning" : " warnings") + " in " + affected + " of " + documents
                + (documents == 1 ? " document" : " documents") + inSnapshots();
    }

    private String inSnapshots() {
        long files = report.snapshotProblems().stream()
                .map(Snapshots.Problem::path)
                .distinct()
                .count();
        return files == 0 ? "" : " and " + files + (files == 1 ? " file" : " files") + " of saved entities";
    }

    /** Whether something was not checked or not decided. */
    boolean leavesSomethingOpen() {
        return !remarks.isEmpty() || !report.undecided().isEmpty();
    }

    /** {@code not everything was checked: 1 of 3 documents have open questions}, and the remarks. */
    String openInBrief() {
        long open = report.documents().stream()
                .filter(document -> !document.undecided().isEmpty())
                .count();
        int documents = report.documents().size();
        String brief = "not everything was checked: " + open + " of " + documents
                + (documents == 1 ? " document has" : " documents have") + " open questions";
        return remarks.isEmpty() ? brief : brief + "; " + String.join("; ", remarks);
    }
}
