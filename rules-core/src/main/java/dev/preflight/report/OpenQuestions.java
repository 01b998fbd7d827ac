package dev.preflight.report;

import dev.preflight.DocumentReport;
import dev.preflight.Report;
import dev.preflight.Undecided;
import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Need;
import dev.preflight.text.FileList;
import dev.preflight.text.Plural;
import dev.preflight.text.Printable;
import dev.preflight.text.ShellWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The undecided rules of a report, grouped by what would decide them; a rule counts once for each change. */
final class OpenQuestions {
    private final Map<Group, Map<Asked, Boolean>> groups = new TreeMap<>();

    /** A rule that was asked of a change, however many values of it were asked. */
    private record Asked(String path, JsonPointer change, String rule) {
        static Asked of(String path, Undecided undecided) {
            return new Asked(path, undecided.pointer(), undecided.rule());
        }
    }

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
        static Tally of(Map<Asked, Boolean> asked) {
            int alone = (int) asked.values().stream().filter(sole -> sole).count();
            return new Tally(alone, asked.size() - alone);
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
        boolean sole = undecided.needs().size() == 1;
        for (Need need : undecided.needs()) {
            groups.computeIfAbsent(Group.from(need, path), group -> new LinkedHashMap<>())
                    .merge(Asked.of(path, undecided), sole, Boolean::logicalAnd);
        }
    }

    /**
     * A line for each need.
     *
     * @param names what a document is called for the reader, by its path
     */
    List<String> lines(String snapshotDirectory, UnaryOperator<String> names) {
        List<String> lines = new ArrayList<>();
        groups.forEach((group, asked) -> lines.add(line(group, asked, snapshotDirectory, names)));
        return lines;
    }

    private static String line(
            Group group, Map<Asked, Boolean> asked, String snapshotDirectory, UnaryOperator<String> names) {
        Need need = group.need;
        if (need instanceof Need.Section) {
            Set<String> paths = new LinkedHashSet<>();
            asked.keySet().forEach(each -> paths.add(names.apply(each.path)));
            return "not checked: " + Printable.of(need.of()) + " (" + Plural.of(asked.size(), "change") + ") in "
                    + FileList.of(paths);
        }
        String where = group.path.isEmpty() ? "" : " in " + Printable.of(names.apply(group.path));
        String command = need instanceof Need.Snapshot ? command(need.of(), snapshotDirectory) : "";
        return Printable.of(need.words()) + where + " " + Tally.of(asked).gain() + command;
    }

    /** An identifier is text of a document: one that a shell would not take as it is gets no command. */
    private static String command(String entity, String snapshotDirectory) {
        if (!ShellWord.isIdentifier(entity)) {
            return "";
        }
        String directory = snapshotDirectory.endsWith("/") ? snapshotDirectory : snapshotDirectory + "/";
        return ": aws marketplace-catalog describe-entity --region us-east-1 --catalog AWSMarketplace --entity-id "
                + entity + " > " + ShellWord.quoted(Printable.of(directory) + entity + ".json");
    }
}
