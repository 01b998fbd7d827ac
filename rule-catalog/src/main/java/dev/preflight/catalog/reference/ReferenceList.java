package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A dated list that AWS keeps, from {@code reference-data/}.
 *
 * @param asOf the day of the list
 * @param source where it was taken from
 * @param values in the order of the source
 */
public record ReferenceList(String asOf, String source, Set<String> values) {
    /** Product categories; known to be incomplete. */
    public static final ReferenceList CATEGORIES = load("categories");

    /** Units of pricing dimensions. */
    public static final ReferenceList UNITS = load("units");

    public ReferenceList {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static ReferenceList load(String name) {
        JsonNode file = Resources.json("reference-data/" + name + ".json");
        Set<String> values = new LinkedHashSet<>();
        file.path("values").forEach(value -> values.add(value.asText()));
        return new ReferenceList(file.path("asOf").asText(), file.path("source").asText(), values);
    }
}
