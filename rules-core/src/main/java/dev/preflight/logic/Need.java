package dev.preflight.logic;

import dev.preflight.document.JsonPointer;
import java.util.Optional;

/** Why a rule could not be decided: what would have to be known. */
public sealed interface Need {
    /** The kind as it stands in reports. */
    String kind();

    /** What the kind is needed of. */
    String of();

    /** Where the kind stands in reports: what users can supply comes first. No two kinds have the same rank. */
    int rank();

    /** What is needed, as the subject of a sentence. It may hold text of a document. */
    String words();

    /** What is needed, for a text on the rule, whatever the document: {@code details that can be read}. */
    default String inGeneral() {
        return words();
    }

    /** Whether the same need in another document is another one. */
    default boolean isLocal() {
        return false;
    }

    /** The id of the entity of which a better snapshot would do; empty where none would, or the id is not known. */
    default Optional<String> snapshotOf() {
        return Optional.empty();
    }

    /** A saved DescribeEntity response of that entity that shows what is asked. */
    record Snapshot(String of) implements Need {
        @Override
        public Optional<String> snapshotOf() {
            return Optional.of(of);
        }

        @Override
        public String kind() {
            return "snapshot";
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public String words() {
            return "a snapshot of " + of;
        }

        @Override
        public String inGeneral() {
            return "a snapshot of the entity";
        }
    }

    /** A member that the saved DescribeEntity response of that entity leaves out, or shows as {@code null}. */
    record SnapshotMember(String id, JsonPointer member) implements Need {
        @Override
        public Optional<String> snapshotOf() {
            return Optional.of(id);
        }

        @Override
        public String kind() {
            return "snapshot-member";
        }

        @Override
        public String of() {
            return id + " " + member;
        }

        @Override
        public int rank() {
            return 2;
        }

        @Override
        public String words() {
            return member + ", which the snapshot of " + id + " does not show,";
        }

        @Override
        public String inGeneral() {
            return "a snapshot of the entity";
        }
    }

    /** One saved DescribeEntity response of that entity in place of several that contradict each other. */
    record OneSnapshot(String of) implements Need {
        @Override
        public Optional<String> snapshotOf() {
            return Optional.of(of);
        }

        @Override
        public String kind() {
            return "one-snapshot";
        }

        @Override
        public int rank() {
            return 3;
        }

        @Override
        public String words() {
            return "a single snapshot of " + of + " in place of those that differ";
        }

        @Override
        public String inGeneral() {
            return "a snapshot of the entity";
        }
    }

    /** A saved DescribeEntity response of an entity that goes with another one, in words: the id is not known. */
    record RelatedSnapshot(String of) implements Need {
        @Override
        public String kind() {
            return "related-snapshot";
        }

        @Override
        public int rank() {
            return 4;
        }

        @Override
        public String words() {
            return "a snapshot of " + of;
        }
    }

    /** The entity behind an identifier that refers to nothing in the change set; empty when there is no identifier. */
    record Reference(String of) implements Need {
        @Override
        public String kind() {
            return "reference";
        }

        @Override
        public int rank() {
            return 5;
        }

        @Override
        public String words() {
            return of.isEmpty() ? "an entity identifier" : "knowing the entity behind " + of;
        }

        @Override
        public String inGeneral() {
            return "the entity behind an identifier";
        }

        @Override
        public boolean isLocal() {
            return true;
        }
    }

    /** The details of a change that could not be read. */
    record Details(String of) implements Need {
        @Override
        public String kind() {
            return "details";
        }

        @Override
        public int rank() {
            return 6;
        }

        @Override
        public String words() {
            return "readable details of " + of;
        }

        @Override
        public String inGeneral() {
            return "details that can be read";
        }

        @Override
        public boolean isLocal() {
            return true;
        }
    }

    /** A list that AWS keeps, such as its product categories. */
    record ReferenceData(String of) implements Need {
        @Override
        public String kind() {
            return "reference-data";
        }

        @Override
        public int rank() {
            return 7;
        }

        @Override
        public String words() {
            return "a list of " + of;
        }
    }

    /** A part of the reference that this version of the catalog does not hold yet. */
    record Section(String of) implements Need {
        @Override
        public String kind() {
            return "section";
        }

        @Override
        public int rank() {
            return 8;
        }

        @Override
        public String words() {
            return "the rules of " + of;
        }
    }

    /** Changes that have not been sent yet: an entity that is no more than a draft is completed by them. */
    record LaterChanges(String of) implements Need {
        @Override
        public String kind() {
            return "later-changes";
        }

        @Override
        public int rank() {
            return 9;
        }

        @Override
        public String words() {
            return "the changes that complete " + of;
        }

        @Override
        public String inGeneral() {
            return "the changes that complete the entity";
        }
    }

    /** An agreement, in words: no saved entity shows one. */
    record Agreement(String of) implements Need {
        @Override
        public String kind() {
            return "agreement";
        }

        @Override
        public int rank() {
            return 10;
        }

        @Override
        public String words() {
            return "the agreement " + of;
        }

        @Override
        public String inGeneral() {
            return "an agreement, which no snapshot shows";
        }
    }
}
