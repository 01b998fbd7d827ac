package dev.preflight.report;

import dev.preflight.DocumentReport;
import dev.preflight.Report;
import dev.preflight.Undecided;
import dev.preflight.logic.Need;
import dev.preflight.text.Plural;
import dev.preflight.text.Printable;
import dev.preflight.text.ShellWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The undecided rules of a report, grouped by what would decide them. */
final class OpenQuestions {
    private final Map<Group, Tally> groups = new TreeMap<>();

    /**
     * @param path the document that the need belongs to; empty when it is the same need in all documents
     */
    private record Group(Need need, String path) implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.<Group>comparingInt(group -> group.need.rank())
                .thenComparing(Group::path)
                .thenComparing(group -> group.need.of());

        static Group from(Need need, String path) {
            return new Group(need, need.isLocal() ? path : "");
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param alone rules that need nothing else
     * @param together rules that need something else as well
     */
    private record Tally(int alone, int together) {
        Tally plus(Tally other) {
            return new Tally(alone + other.alone, together + other.together);
        }

        int all() {
            return alone + together;
        }

        /** {@code would decide 12 more rules}. */
        String gain() {
            String decide = "would decide " + Plural.of(alone, "more rule");
            if (together == 0) {
                return decide;
            }
            String help = "help with " + Plural.of(together, "rule") + (together == 1 ? " that needs" : " that need")
                    + " something else too";
            return alone == 0 ? "would " + help : decide + " and " + help;
        }
    }

    static OpenQuestions of(Report report) {
        OpenQuestions questions = new OpenQuestions();
        for (DocumentReport document : report.documents()) {
            for (Undecided undecided : document.undecided()) {
                questions.add(undecided, document.path());
            }
        }
        return questions;
    }

    private void add(Undecided undecided, String path) {
        Tally tally = undecided.needs().size() == 1 ? new Tally(1, 0) : new Tally(0, 1);
        for (Need need : undecided.needs()) {
            groups.merge(Group.from(need, path), tally, Tally::plus);
        }
    }

    List<String> lines(String snapshotDirectory) {
        List<String> lines = new ArrayList<>();
        groups.forEach((group, tally) -> lines.add(line(group, tally, snapshotDirectory)));
        return lines;
    }

    private static String line(Group group, Tally tally, String snapshotDirectory) {
        Need need = group.need;
        if (need instanceof Need.Section) {
            return "not checked: " + Printable.of(need.of()) + " (" + Plural.of(tally.all(), "change") + ")";
        }
        String where = group.path.isEmpty() ? "" : " in " + Printable.of(group.path);
        String command = need instanceof Need.Snapshot ? command(need.of(), snapshotDirectory) : "";
        return Printable.of(need.words()) + where + " " + tally.gain() + command;
    }

    /** An identifier is text of a document: one that a shell would not take as it is gets no command. */
    private static String command(String entity, String snapshotDirectory) {
        if (!ShellWord.isIdentifier(entity)) {
            return "";
        }
        String directory = snapshotDirectory.endsWith("/") ? snapshotDirectory : snapshotDirectory + "/";
        return ": aws marketplace-catalog describe-entity --catalog AWSMarketplace --entity-id " + entity + " > "
                + ShellWord.quoted(directory + entity + ".json");
    }
}
