package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where details may hold an object as text, escaped once more: it is read as if the object stood there.
 *
 * @param list a member of the details that holds a list
 * @param member the member of its items
 */
public record EmbeddedJson(String list, String member) {
    /** The details with all such objects in place of their texts; a text that holds no object stays. */
    JsonValue unfold(JsonValue details) {
        JsonValue items = details.member(list);
        if (items.items().stream().noneMatch(item -> item.member(member).isText())) {
            return details;
        }
        ArrayNode unfolded = JsonNodeFactory.instance.arrayNode(items.size());
        items.items().forEach(item -> unfolded.add(unfoldItem(item)));
        return JsonValue.of(with(details.node(), list, unfolded), details.pointer());
    }

    private JsonNode unfoldItem(JsonValue item) {
        return item.member(member)
                .text()
                .flatMap(EmbeddedJson::object)
                .map(object -> with(item.node(), member, object))
                .orElse(item.node());
    }

    /** Whether a text begins as an object or a list does. */
    public static boolean mayBeIn(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static Optional<JsonNode> object(String text) {
        return JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).tree().filter(JsonNode::isObject);
    }

    private static JsonNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> changed.set(each.getKey(), each.getValue()));
        return changed.set(name, value);
    }
}
