package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes the definitions that pages share into one of them.
 *
 * <p>A reference to another file, such as {@code "../terms.schema.json#/$defs/Price"}, stands for a copy of the definition, so
 * that each page has rules of its own under the ids of its own paths. Under {@code then}, where only a reference may stand,
 * the definition becomes one of the page. Beside the reference, {@code x-preflight} notes what is different on this page.
 */
final class SharedDefinitions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEFINITIONS = "/$defs/";

    private final String page;
    private final Files files;
    private final Map<String, JsonNode> read = new HashMap<>();
    private final Map<String, JsonNode> chosen = new LinkedHashMap<>();
    private final Set<URI> open = new HashSet<>();

    /** Reads a file by its name. */
    interface Files {
        JsonNode read(String file);
    }

    private SharedDefinitions(String page, Files files) {
        this.page = page;
        this.files = files;
    }

    /**
     * The page with all that it refers to.
     *
     * @param page the name of its file, which references are relative to
     * @throws IllegalArgumentException when a reference leads to no definition of a file beside the page
     */
    static JsonNode joined(String page, Files files) {
        SharedDefinitions shared = new SharedDefinitions(page, files);
        JsonNode joined = shared.copy(shared.file(page), page);
        shared.chosen.forEach((name, definition) -> {
            JsonNode other = ((ObjectNode) joined).withObjectProperty("$defs").replace(name, definition);
            if (other != null) {
                throw new IllegalArgumentException(page + ": the page has a definition " + name + " of its own");
            }
        });
        return joined;
    }

    private JsonNode file(String name) {
        return read.computeIfAbsent(name, files::read);
    }

    private JsonNode copy(JsonNode node, String file) {
        if (refersToAnotherFile(node, file)) {
            return definition(node, file);
        }
        if (node.isArray()) {
            ArrayNode copy = JSON.arrayNode();
            node.forEach(item -> copy.add(copy(item, file)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JSON.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                JsonNode below = member.getValue();
                boolean isChosen = member.getKey().equals("then") && refersToAnotherFile(below, file);
                copy.set(member.getKey(), isChosen ? choose(below, file) : copy(below, file));
            }
            return copy;
        }
        return node;
    }

    private boolean refersToAnotherFile(JsonNode node, String file) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual()
                && !(file.equals(page) && reference.asText().startsWith("#"));
    }

    private ObjectNode definition(JsonNode node, String file) {
        URI target = URI.create(file).resolve(node.path("$ref").asText());
        if (target.isAbsolute() || target.getRawAuthority() != null) {
            throw new IllegalArgumentException(file + ": " + target + " is no file beside it");
        }
        String pointer = String.valueOf(target.getFragment());
        JsonNode definition =
                pointer.startsWith(DEFINITIONS) ? file(target.getPath()).at(pointer) : JSON.missingNode();
        if (!definition.isObject()) {
            throw new IllegalArgumentException(file + ": no definition is at " + target);
        }
        if (!open.add(target)) {
            throw new IllegalArgumentException(file + ": the definition at " + target + " holds itself");
        }
        ObjectNode copy = (ObjectNode) copy(definition, target.getPath());
        open.remove(target);
        for (Map.Entry<String, JsonNode> beside : node.properties()) {
            if (beside.getKey().equals("x-preflight")) {
                note(beside.getValue(), copy.withObjectProperty("x-preflight"));
            } else if (!beside.getKey().equals("$ref")) {
                throw new IllegalArgumentException(
                        file + ": only x-preflight may stand beside a reference to " + target);
            }
        }
        return copy;
    }

    private static void note(JsonNode notes, ObjectNode onDefinition) {
        for (Map.Entry<String, JsonNode> note : notes.properties()) {
            if (note.getValue() instanceof ObjectNode more
                    && onDefinition.get(note.getKey()) instanceof ObjectNode there) {
                there.setAll(more);
            } else {
                onDefinition.set(note.getKey(), note.getValue());
            }
        }
    }

    private JsonNode choose(JsonNode node, String file) {
        ObjectNode definition = definition(node, file);
        String reference = node.path("$ref").asText();
        String name = reference.substring(reference.indexOf(DEFINITIONS) + DEFINITIONS.length());
        JsonNode other = chosen.putIfAbsent(name, definition);
        if (other != null && !other.equals(definition)) {
            throw new IllegalArgumentException(file + ": two definitions of the name " + name + " are chosen");
        }
        return JSON.objectNode().put("$ref", "#" + DEFINITIONS + name);
    }
}
