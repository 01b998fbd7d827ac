package dev.preflight.document;

/**
 * Something in a file that keeps its meaning from being certain.
 *
 * @param kind what kind of problem
 * @param pointer the nearest place known; positions do not come from it, since the text there may not parse
 * @param position where in the file
 * @param message what is wrong and how to mend it; one line
 */
public record ReadProblem(Kind kind, JsonPointer pointer, SourcePosition position, String message) {
    /** The kinds of problems; each stands for a rule that the reader keeps by itself. */
    public enum Kind {
        ACCESS("access", "A file must be readable"),
        CRASH("crash", "Preflight itself must not fail on a file"),
        SIZE("size", "A file must have at most 2 MiB"),
        ENCODING("encoding", "A file must be UTF-8"),
        EMPTY("empty", "A file must not be empty"),
        JSON_SYNTAX("json-syntax", "A file must hold well-formed JSON"),
        NUMBER_SIZE("number-size", "A number must be written without an absurd exponent"),
        TRAILING_TEXT("trailing-text", "A file must hold one JSON value"),
        ROOT("root", "A change set must be an object or an array of changes"),
        OTHER_KIND("other-kind", "A file must hold a change set, not one change, an answer of AWS or something else"),
        DUPLICATE_MEMBER("duplicate-member", "An object must not have two members of one name"),
        LONE_SURROGATE("lone-surrogate", "A string must have only whole characters"),
        /** More changes than anybody sends; AWS refuses them for certain. */
        CHANGES(
                "change-set.document.changes",
                "A change set must have at most 300 changes to be read as a whole",
                false),
        /** {@code Details} of a change hold no JSON; AWS refuses them for certain, and all else is clear. */
        BROKEN_DETAILS("change-set.change.details.json", "Details must hold JSON", false);

        private final String rule;
        private final String demand;
        private final boolean leavesDoubt;

        Kind(String check, String demand) {
            this("change-set.document." + check, demand, true);
        }

        Kind(String rule, String demand, boolean leavesDoubt) {
            this.rule = rule;
            this.demand = demand;
            this.leavesDoubt = leavesDoubt;
        }

        /** The id of its rule. */
        public String rule() {
            return rule;
        }

        /** What its rule demands, as a sentence. */
        public String demand() {
            return demand;
        }

        /** Whether it is uncertain what AWS would read, so that nothing else that is said of the document can be relied on. */
        public boolean leavesDoubt() {
            return leavesDoubt;
        }
    }

    /** The file itself cannot be read. */
    public static ReadProblem noAccess(String message) {
        return new ReadProblem(Kind.ACCESS, JsonPointer.ROOT, SourcePosition.START, message);
    }

    /** Preflight failed on the file. */
    public static ReadProblem crash(String message) {
        return new ReadProblem(Kind.CRASH, JsonPointer.ROOT, SourcePosition.START, message);
    }
}
