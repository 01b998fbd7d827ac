package dev.preflight.catalog.reference;

import dev.preflight.document.EntityType;
import dev.preflight.rule.ChangeType;
import java.util.Arrays;
import java.util.List;

/** All documented pairs of entity type and change type; {@code change-types.tsv}. */
public final class ChangeTypes {
    /** The edition of the reference that documents them. */
    public static final String EDITION = "2024-04-17";

    /** In the order of the reference. */
    public static final List<ChangeType> ALL = load();

    private ChangeTypes() {}

    private static List<ChangeType> load() {
        return Resources.table("change-types.tsv").stream()
                .map(row -> new ChangeType(
                        Arrays.stream(row.get(0).split(";", -1))
                                .map(EntityType::parse)
                                .toList(),
                        row.get(1),
                        row.get(2),
                        Integer.parseInt(row.get(3)),
                        row.get(4).equals("yes"),
                        row.get(5).equals("required"),
                        row.get(6)))
                .toList();
    }
}
