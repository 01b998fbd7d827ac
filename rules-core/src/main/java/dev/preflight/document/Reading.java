package dev.preflight.document;

import dev.preflight.ring.Internal;
import java.util.List;
import java.util.Map;

/** What came of reading a file. */
@Internal
public sealed interface Reading {
    /** The file holds a change set, perhaps with problems that leave the rest readable. */
    record Readable(ChangeSetDocument document) implements Reading {}

    /**
     * The file holds no JSON that could be a change set.
     *
     * @param problems why; of each kind the first ones
     * @param counts how many problems there are of each kind, those included that are not listed
     */
    record Unreadable(List<ReadProblem> problems, Map<ReadProblem.Kind, Integer> counts) implements Reading {
        public Unreadable {
            problems = List.copyOf(problems);
            counts = Map.copyOf(counts);
        }
    }
}
