package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.document.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What stands at a place of the document of a case. */
final class CaseExcerpt {
    private static final String CHANGE_SET = "ChangeSet";
    private static final String CHANGE_TYPE = "ChangeType";

    private CaseExcerpt() {}

    /** False for documents that are about being read. */
    static boolean isReadable(Case of) {
        return JsonFile.read(of.document()).problems().isEmpty();
    }

    /** The value. */
    static Excerpt of(Case of, JsonPointer pointer) {
        JsonNode value = value(of, pointer.segments());
        return value.isMissingNode() ? Excerpt.LEFT_OUT : Excerpt.of(value);
    }

    /** The line, for a document that cannot be read. */
    static Excerpt line(Case of, SourcePosition position) {
        String text = new String(of.document(), StandardCharsets.UTF_8);
        String line =
                text.lines().skip(position.line() - 1L).findFirst().orElse("").strip();
        return line.isEmpty() ? Excerpt.NOTHING : new Excerpt(ShortJson.cut(line), "");
    }

    /** The values that take the same place in another case: in a change of the same type if there is one, in any item. */
    static List<Excerpt> counterparts(Case other, Case of, JsonPointer pointer) {
        List<String> way = pointer.segments();
        if (way.size() < 2 || !way.get(0).equals(CHANGE_SET)) {
            return counterparts(value(other, List.of()), way).toList();
        }
        JsonNode type = value(of, List.of(CHANGE_SET, way.get(1), CHANGE_TYPE));
        List<JsonNode> changes = value(other, List.of(CHANGE_SET)).valueStream().toList();
        List<JsonNode> alike = changes.stream()
                .filter(change -> change.path(CHANGE_TYPE).equals(type))
                .toList();
        return (alike.isEmpty() ? changes : alike)
                .stream()
                        .flatMap(change -> counterparts(change, way.subList(2, way.size())))
                        .toList();
    }

    /** An item has its list for a counterpart, since what is wrong with an item is often the others. */
    private static Stream<Excerpt> counterparts(JsonNode value, List<String> way) {
        if (value.isMissingNode()) {
            return Stream.of(Excerpt.LEFT_OUT);
        }
        if (way.isEmpty() || (value.isArray() && way.size() == 1)) {
            return Stream.of(Excerpt.of(value));
        }
        List<String> rest = way.subList(1, way.size());
        return value.isArray()
                ? value.valueStream().flatMap(item -> counterparts(item, rest))
                : counterparts(value.path(way.get(0)), rest);
    }

    static JsonNode entityType(Case of) {
        return value(of, List.of(CHANGE_SET, "0", "Entity", "Type"));
    }

    /** Findings name the place in a whole request; the case may be the list of changes alone. */
    private static JsonNode value(Case of, List<String> segments) {
        JsonNode value =
                JsonFile.read(of.document()).value().map(JsonValue::node).orElse(MissingNode.getInstance());
        for (String segment : segments.subList(value.isArray() && !segments.isEmpty() ? 1 : 0, segments.size())) {
            value = value.isArray() && segment.matches("\\d+")
                    ? value.path(Integer.parseInt(segment))
                    : value.path(segment);
        }
        return value;
    }
}
