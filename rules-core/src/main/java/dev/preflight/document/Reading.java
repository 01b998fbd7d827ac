package dev.preflight.document;

import dev.preflight.ring.Internal;
import java.util.List;

/** What came of reading a file. */
@Internal
public sealed interface Reading {
    /** The file holds a change set, perhaps with problems that leave the rest readable. */
    record Readable(ChangeSetDocument document) implements Reading {}

    /** The file holds no JSON that could be a change set. */
    record Unreadable(List<ReadProblem> problems) implements Reading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
