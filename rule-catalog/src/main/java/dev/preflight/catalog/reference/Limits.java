package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.Limit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that rules of code compare with and that AWS may move; {@code limits.json}, which says of each where it stands and of
 * which day it is. What only a schema says is not among them.
 */
public final class Limits {
    private static final Map<String, Limit> BY_NAME = load();

    private Limits() {}

    /** All of them, in the order of the file. */
    public static List<Limit> all() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * The limit with that name.
     *
     * @throws IllegalArgumentException when there is no such limit
     */
    public static Limit of(String name) {
        Limit limit = BY_NAME.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("no limit " + name + " in limits.json");
        }
        return limit;
    }

    private static Map<String, Limit> load() {
        Map<String, Limit> limits = new LinkedHashMap<>();
        for (JsonNode row : Resources.referenceData("limits").path("values")) {
            Limit limit = new Limit(row.path("name").asText(), row.path("value").asInt());
            limits.put(limit.name(), limit);
        }
        return limits;
    }
}
