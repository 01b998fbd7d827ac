package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ValueView;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pricing dimension. The key and the types together identify it.
 *
 * @param unit in what it is counted; an empty text when that is not said
 * @param types without Metered when ExternallyMetered is there, which implies it
 */
public record Dimension(String key, String name, String unit, Set<String> types) {
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
        return new Dimension(key, newName, unit, types);
    }

    /** The dimension in an item of a change. */
    public static final ValueView<Optional<Dimension>> READ = Dimension::read;

    /** The types in an item of a change. */
    public static final ValueView<Optional<Set<String>>> TYPES = Dimension::types;

    /** The dimension in a change or snapshot; empty when its key or its types cannot be read. */
    public static Optional<Dimension> read(JsonValue value) {
        return value.member("Key")
                .text()
                .flatMap(key -> types(value)
                        .map(types -> new Dimension(
                                key,
                                value.member("Name").text().orElse(""),
                                value.member("Unit").text().orElse(""),
                                types)));
    }

    /** The dimensions in a list; missing when one of them cannot be read, or when there is no list. */
    static Knowledge<List<Dimension>> readAll(JsonValue list, Need need) {
        List<Dimension> dimensions =
                list.items().stream().flatMap(item -> read(item).stream()).toList();
        return list.isArray() && dimensions.size() == list.size()
                ? Knowledge.known(dimensions)
                : Knowledge.missing(need);
    }

    /** The types of a dimension in a change or snapshot, Metered left out where it is implied; empty when one cannot be read. */
    public static Optional<Set<String>> types(JsonValue value) {
        JsonValue list = value.member("Types");
        List<String> types = list.texts();
        if (!list.isArray() || types.size() < list.size()) {
            return Optional.empty();
        }
        if (types.size() == 1) {
            return Optional.of(Set.of(types.get(0)));
        }
        Set<String> all = new TreeSet<>(types);
        if (all.contains(EXTERNALLY_METERED)) {
            all.remove(METERED);
        }
        return Optional.of(all);
    }
}
