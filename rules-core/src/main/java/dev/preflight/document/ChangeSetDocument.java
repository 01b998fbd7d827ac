package dev.preflight.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A StartChangeSet request as it was read: immutable, and silent about positions until somebody asks.
 *
 * <p>Places are those of a whole request with {@code DetailsDocument}: a bare array is addressed as if it stood in
 * {@code ChangeSet}, and what stands in a {@code Details} string as if it stood in {@code DetailsDocument}.
 */
public final class ChangeSetDocument {
    private final JsonValue request;
    private final List<Change> changes;
    private final List<ReadProblem> problems;
    private final Map<ReadProblem.Kind, Integer> problemCounts;
    private final SourceMap places;

    ChangeSetDocument(
            JsonValue request,
            List<Change> changes,
            List<ReadProblem> problems,
            Map<ReadProblem.Kind, Integer> problemCounts,
            SourceMap places) {
        this.request = request;
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
        this.problemCounts = Map.copyOf(problemCounts);
        this.places = places;
    }

    /** The whole request. */
    public JsonValue request() {
        return request;
    }

    /** The elements of {@code ChangeSet} in order; empty when there is no such array. */
    public List<Change> changes() {
        return changes;
    }

    /** This document with those changes, which say the same in another form. */
    public ChangeSetDocument withChanges(List<Change> others) {
        return new ChangeSetDocument(request, others, problems, problemCounts, places);
    }

    /** What was met while reading and leaves the rest readable; of each kind the first ones. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** How many problems there are of each kind, those included that are not listed. */
    public Map<ReadProblem.Kind, Integer> problemCounts() {
        return problemCounts;
    }

    /** The name of a place in messages, in the words of the file. */
    public String label(JsonPointer pointer) {
        return Labels.of(pointer, this::isInString);
    }

    private boolean isInString(int change) {
        return change < changes.size() && changes.get(change).form() == Change.DetailsForm.STRING;
    }

    /** Whether it was read from something else than a change set; a problem says what it is. */
    public boolean isOfOtherKind() {
        return problemCounts.containsKey(ReadProblem.Kind.OTHER_KIND);
    }

    /**
     * True when all text of the document, escapes resolved, is certain to be printable ASCII, spaces, tabs and line feeds.
     * Most documents are: rules on stranger characters need not look at them.
     */
    public boolean isPlain() {
        return places.isPlain();
    }

    /**
     * Where these places are in the file, found in one pass. A place that is not in the document has the position of the
     * nearest value around it.
     */
    public Map<Place, SourcePosition> locate(Collection<Place> wanted) {
        return places.locate(wanted);
    }
}
