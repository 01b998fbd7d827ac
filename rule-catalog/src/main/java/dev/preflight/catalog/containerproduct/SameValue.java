package dev.preflight.catalog.containerproduct;

import dev.preflight.document.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what a request sends with what a snapshot shows, where some members have other names. */
final class SameValue {
    private static final Map<String, String> NAMES_IN_REQUESTS = Map.of("Text", "Name", "Default", "DefaultValue");

    private SameValue() {}

    /** The same value, lists in the same order. */
    static boolean equal(JsonValue sent, JsonValue stored) {
        return plain(sent).equals(plain(stored));
    }

    /** The same value; the order of a list does not matter. */
    static boolean equalInAnyOrder(JsonValue sent, JsonValue stored) {
        boolean lists = sent.isArray() && stored.isArray();
        return lists
                ? new LinkedHashSet<>(items(sent)).equals(new LinkedHashSet<>(items(stored)))
                : equal(sent, stored);
    }

    private static List<Object> items(JsonValue list) {
        return list.items().stream().map(SameValue::plain).toList();
    }

    private static Object plain(JsonValue value) {
        if (value.isArray()) {
            return items(value);
        }
        if (value.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            for (String name : value.memberNames()) {
                members.put(NAMES_IN_REQUESTS.getOrDefault(name, name), plain(value.member(name)));
            }
            return members;
        }
        return value.kind() + " " + value.node();
    }
}
