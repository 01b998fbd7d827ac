package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * As much of an example as a page has room for: the largest value around a place that is short enough.
 *
 * @param place where in the example it stands; empty when it is the whole of it
 * @param text the value
 */
record Excerpt(String place, String text) {
    private static final int MAX_LINES = 30;
    private static final int MAX_CHARACTERS = 120;

    /**
     * The excerpt of an example.
     *
     * @param pointer a place in it, as findings name it
     */
    static Excerpt of(Example example, String pointer) {
        if (!isReadable(example)) {
            return new Excerpt("", asItIs(example));
        }
        JsonNode value = root(example);
        List<String> down = segments(value, pointer);
        boolean oneChange = value.isArray() && value.size() == 1;
        if (oneChange) {
            value = value.path(0);
            down = from(down, 1);
        }
        String place = "";
        while (!down.isEmpty() && block(value, down).lines().count() > MAX_LINES) {
            JsonNode below = child(value, down.get(0));
            if (!below.isContainerNode()) {
                break;
            }
            value = below;
            place += "/" + down.get(0);
            down = from(down, 1);
        }
        String start = oneChange ? "/ChangeSet/0" : root(example).isArray() ? "/ChangeSet" : "";
        return new Excerpt(place.isEmpty() ? "" : start + place, block(value, down));
    }

    /** False for examples of files that cannot be read as they stand. */
    static boolean isReadable(Example example) {
        return JsonFile.read(example.changeSet()).problems().isEmpty();
    }

    /** The value at a place of an example, as findings name it. */
    static Optional<JsonNode> value(Example example, String pointer) {
        JsonNode value = root(example);
        for (String segment : segments(value, pointer)) {
            value = child(value, segment);
        }
        return Optional.of(value).filter(node -> !node.isMissingNode());
    }

    private static JsonNode root(Example example) {
        return JsonFile.read(example.changeSet()).value().map(JsonValue::node).orElse(MissingNode.getInstance());
    }

    /** Findings name the place in a whole request; the example may be the list of changes alone. */
    private static List<String> segments(JsonNode root, String pointer) {
        List<String> segments = JsonPointer.parse(pointer).segments();
        return root.isArray() ? from(segments, 1) : segments;
    }

    private static String block(JsonNode value, List<String> way) {
        return JsonBlock.of(value, way, MAX_LINES);
    }

    private static List<String> from(List<String> segments, int depth) {
        return segments.subList(Math.min(depth, segments.size()), segments.size());
    }

    private static JsonNode child(JsonNode parent, String segment) {
        return parent.isArray() && segment.matches("\\d+")
                ? parent.path(Integer.parseInt(segment))
                : parent.path(segment);
    }

    private static String asItIs(Example example) {
        String text = new String(example.changeSet(), StandardCharsets.UTF_8);
        return String.join(
                "\n",
                text.lines()
                        .limit(MAX_LINES)
                        .map(line -> line.length() <= MAX_CHARACTERS ? line : line.substring(0, MAX_CHARACTERS) + "…")
                        .toList());
    }
}
