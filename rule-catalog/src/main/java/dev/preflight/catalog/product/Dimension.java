package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pricing dimension. The key and the types together identify it.
 *
 * @param types without Metered when ExternallyMetered is there, which implies it
 */
public record Dimension(String key, String name, Set<String> types) {
    public static final String METERED = "Metered";
    public static final String EXTERNALLY_METERED = "ExternallyMetered";
    public static final String ENTITLED = "Entitled";

    public Dimension {
        types = types.size() == 1 ? Set.copyOf(types) : Collections.unmodifiableSet(new TreeSet<>(types));
    }

    /** What makes two dimensions the same one. */
    public record Identity(String key, Set<String> types) {}

    public Identity identity() {
        return new Identity(key, types);
    }

    Dimension renamed(String newName) {
        return new Dimension(key, newName, types);
    }

    /** The dimension in a change or snapshot; empty when its key or its types cannot be read. */
    public static Optional<Dimension> read(JsonValue value) {
        return value.member("Key")
                .text()
                .filter(key -> value.member("Types").isArray())
                .map(key -> new Dimension(key, value.member("Name").text().orElse(""), types(value)));
    }

    /** The types of a dimension in a change or snapshot, Metered left out where it is implied. */
    static Set<String> types(JsonValue value) {
        List<String> types = value.member("Types").texts();
        if (types.size() == 1) {
            return Set.of(types.get(0));
        }
        Set<String> all = new TreeSet<>(types);
        if (all.contains(EXTERNALLY_METERED)) {
            all.remove(METERED);
        }
        return all;
    }
}
