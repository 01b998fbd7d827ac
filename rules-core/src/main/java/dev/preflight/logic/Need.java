package dev.preflight.logic;

/** Why a rule could not be decided: what would have to be known. */
public sealed interface Need {
    /** The kind as it stands in reports. */
    String kind();

    /** What the kind is needed of. */
    String of();

    /** A saved DescribeEntity response of that entity that shows what is asked. */
    record Snapshot(String of) implements Need {
        @Override
        public String kind() {
            return "snapshot";
        }
    }

    /** A saved DescribeEntity response of an entity that goes with another one, in words: the id is not known. */
    record RelatedSnapshot(String of) implements Need {
        @Override
        public String kind() {
            return "related-snapshot";
        }
    }

    /** A list that AWS keeps, such as its product categories. */
    record ReferenceData(String of) implements Need {
        @Override
        public String kind() {
            return "reference-data";
        }
    }

    /** The entity behind an identifier that refers to nothing in the change set. */
    record Reference(String of) implements Need {
        @Override
        public String kind() {
            return "reference";
        }
    }

    /** The details of a change that could not be read. */
    record Details(String of) implements Need {
        @Override
        public String kind() {
            return "details";
        }
    }

    /** A part of the reference that this version of the catalog does not hold yet. */
    record Section(String of) implements Need {
        @Override
        public String kind() {
            return "section";
        }
    }
}
