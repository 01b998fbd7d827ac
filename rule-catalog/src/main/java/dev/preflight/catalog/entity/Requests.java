package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import java.util.List;

/** Where requests show the fields of a delivery option. */
final class Requests {
    private Requests() {}

    /** Beside the details of its kind, or in them. */
    static JsonValue field(JsonValue option, String name) {
        JsonValue beside = option.member(name);
        if (!beside.isAbsent()) {
            return beside;
        }
        JsonValue details = option.member("Details");
        List<String> kinds = details.memberNames();
        return kinds.isEmpty() ? beside : details.member(kinds.get(0)).member(name);
    }
}
