package dev.preflight.report;

import dev.preflight.DocumentReport;
import dev.preflight.Report;
import dev.preflight.Undecided;
import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Need;
import dev.preflight.text.FileList;
import dev.preflight.text.Plural;
import dev.preflight.text.Printable;
import dev.preflight.text.Quotes;
import dev.preflight.text.ShellWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The undecided rules of a report, grouped by what would decide them; a rule counts once for each change. */
final class OpenQuestions {
    private static final int MOST_LINES = 100;
    private static final int MOST_CHARACTERS = 300;

    private final Map<Group, Map<Asked, Boolean>> groups = new TreeMap<>();
    private final Set<String> notAllListed = new HashSet<>();
    private boolean needsLeftOut;

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
     * @param atLeast whether there may be more of both, since a report does not list all
     */
    private record Tally(int alone, int together, boolean atLeast) {
        static Tally of(Map<Asked, Boolean> asked, boolean atLeast) {
            int alone = (int) asked.values().stream().filter(sole -> sole).count();
            return new Tally(alone, asked.size() - alone, atLeast);
        }

        /** {@code would decide 12 more rules}. */
        String gain() {
            String least = atLeast ? "at least " : "";
            String decide = "would decide " + least + Plural.of(alone, "more rule");
            if (together == 0) {
                return decide;
            }
            String help = "help with " + least + Plural.of(together, "rule")
                    + (together == 1 ? " that needs" : " that need") + " something else too";
            return alone == 0 ? "would " + help : decide + " and " + help;
        }
    }

    static OpenQuestions of(Report report) {
        OpenQuestions questions = new OpenQuestions();
        for (DocumentReport document : report.documents()) {
            for (Undecided undecided : document.undecided()) {
                questions.add(undecided, document.path());
            }
            if (document.undecidedUnlisted() > 0) {
                questions.notAllListed.add(document.path());
            }
        }
        return questions;
    }

    private void add(Undecided undecided, String path) {
        boolean sole = undecided.needs().size() == 1;
        needsLeftOut |= undecided.moreNeeds() > 0;
        for (Need need : undecided.needs()) {
            groups.computeIfAbsent(Group.from(need, path), group -> new LinkedHashMap<>())
                    .merge(Asked.of(path, undecided), sole, Boolean::logicalAnd);
        }
    }

    /**
     * A line for each need; of too many the first ones.
     *
     * @param names what a document is called for the reader, by its path
     */
    List<String> lines(String snapshotDirectory, UnaryOperator<String> names) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Group, Map<Asked, Boolean>> group : groups.entrySet()) {
            if (lines.size() == MOST_LINES) {
                int rest = groups.size() - MOST_LINES;
                lines.add("and " + rest + (needsLeftOut ? " or more" : "") + " other needs");
                return lines;
            }
            lines.add(line(group.getKey(), group.getValue(), snapshotDirectory, names));
        }
        if (needsLeftOut) {
            lines.add("and other needs");
        }
        return lines;
    }

    private boolean notAllListed(Map<Asked, Boolean> asked) {
        return !notAllListed.isEmpty() && asked.keySet().stream().anyMatch(each -> notAllListed.contains(each.path));
    }

    private String line(Group group, Map<Asked, Boolean> asked, String snapshotDirectory, UnaryOperator<String> names) {
        Need need = group.need;
        if (need instanceof Need.Section) {
            Set<String> paths = new LinkedHashSet<>();
            asked.keySet().forEach(each -> paths.add(names.apply(each.path)));
            return "not checked: " + Printable.of(need.of()) + " (" + (notAllListed(asked) ? "at least " : "")
                    + Plural.of(asked.size(), "change") + ") in "
                    + FileList.of(paths);
        }
        String where = group.path.isEmpty() ? "" : " in " + Printable.of(names.apply(group.path));
        String command = need instanceof Need.Snapshot ? command(need.of(), snapshotDirectory) : "";
        return Printable.of(Quotes.cut(need.words(), MOST_CHARACTERS)) + where + " "
                + Tally.of(asked, notAllListed(asked)).gain() + command;
    }

    /** An identifier is text of a document: one that a shell would not take as it is gets no command. */
    private static String command(String entity, String snapshotDirectory) {
        if (entity.length() > MOST_CHARACTERS || !ShellWord.isIdentifier(entity)) {
            return "";
        }
        String directory = snapshotDirectory.endsWith("/") ? snapshotDirectory : snapshotDirectory + "/";
        return ": aws marketplace-catalog describe-entity --region us-east-1 --catalog AWSMarketplace --entity-id "
                + entity + " > " + ShellWord.quoted(Printable.of(directory) + entity + ".json");
    }
}
