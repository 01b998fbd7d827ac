package dev.preflight.catalog.reference;

import java.util.List;

/** All documented pairs of entity type and change type; {@code change-types.tsv}. */
public final class ChangeTypes {
    /** The edition of the reference that documents them. */
    public static final String EDITION = "2024-04-17";

    /** In the order of the reference. */
    public static final List<ChangeType> ALL = load();

    private ChangeTypes() {}

    /**
     * A change type on the entity types that its section documents.
     *
     * @param entityTypes such as {@code SaaSProduct@1.0}
     * @param name such as {@code AddDimensions}
     * @param section the first segments of the ids of its rules
     * @param rank when the service can apply it, lower ones first; distinct for the change types of one entity
     * @param creates whether it creates its entity
     * @param detailsRequired whether its page says that details are required
     * @param title the heading of its page in the reference, such as {@code Add pricing dimensions}
     */
    public record ChangeType(
            List<String> entityTypes,
            String name,
            String section,
            int rank,
            boolean creates,
            boolean detailsRequired,
            String title) {
        public ChangeType {
            entityTypes = List.copyOf(entityTypes);
        }
    }

    private static List<ChangeType> load() {
        return Resources.table("change-types.tsv").stream()
                .map(row -> new ChangeType(
                        List.of(row.get(0).split(";")),
                        row.get(1),
                        row.get(2),
                        Integer.parseInt(row.get(3)),
                        row.get(4).equals("yes"),
                        row.get(5).equals("required"),
                        row.get(6)))
                .toList();
    }
}
