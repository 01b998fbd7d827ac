package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.preflight.Section;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.document.JsonPointer;
import dev.preflight.schema.SchemaPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A valid document put onto the boundary of one assertion of a schema, and one step over it.
 *
 * @param keyword the keyword of the assertion
 * @param pointer the value that the assertion is about, or the member that is missing
 * @param on a document that just keeps it
 * @param over a document that just breaks it
 */
record SchemaStep(String keyword, JsonPointer pointer, JsonNode on, JsonNode over) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> OF_MEMBERS = Set.of("required", "additionalProperties", "maxProperties");
    private static final List<String> UNFIT = List.of("!", "~", " x", "é", "%", "7", "<", "\u0001", " ");

    /**
     * All steps of a schema.
     *
     * @param schema the schema file
     * @param document a valid document in which every member that the schema knows is there
     * @param at where in the document the value stands that the schema describes
     */
    static List<SchemaStep> of(JsonNode schema, JsonNode document, JsonPointer at) {
        List<SchemaStep> steps = new ArrayList<>();
        new Walk(schema, document, steps).schema(schema, at);
        return steps;
    }

    private record Walk(JsonNode root, JsonNode document, List<SchemaStep> steps) {
        void schema(JsonNode schema, JsonPointer at) {
            if (schema.has("$ref")) {
                schema(root.at(schema.path("$ref").asText().substring(1)), at);
            }
            schema.path("allOf").forEach(branch -> chosen(branch, at));
            schema.properties().forEach(keyword -> assertion(schema, keyword.getKey(), keyword.getValue(), at));
            schema.path("properties")
                    .properties()
                    .forEach(member ->
                            find(at.member(member.getKey())).ifPresent(found -> schema(member.getValue(), found)));
            if (schema.has("items") && value(document, at).isArray()) {
                int items = value(document, at).size();
                for (int i = 0; i < items; i++) {
                    schema(schema.path("items"), at.item(i));
                }
            }
        }

        /** The definition that the value chooses, whose members it has. */
        private void chosen(JsonNode branch, JsonPointer at) {
            String member = branch.at("/if/required/0").asText();
            JsonNode type = branch.path("if").path("properties").path(member).path("const");
            if (value(document, at.member(member)).equals(type)) {
                schema(branch.path("then"), at);
            }
        }

        private Optional<JsonPointer> find(JsonPointer pointer) {
            return value(document, pointer).isMissingNode() ? Optional.empty() : Optional.of(pointer);
        }

        private void assertion(JsonNode schema, String keyword, JsonNode argument, JsonPointer at) {
            JsonNode value = value(document, at);
            boolean nothingToRepeat = keyword.endsWith("Items") && value.isEmpty();
            boolean nothingToHold = OF_MEMBERS.contains(keyword) && !value.isObject();
            if (nothingToRepeat || nothingToHold) {
                return;
            }
            switch (keyword) {
                case "type" -> step(keyword, at, document, replaced(at, wrongKind(argument)));
                case "enum", "const" -> step(keyword, at, document, replaced(at, TextNode.valueOf("~")));
                case "minLength" -> around(keyword, at, argument.asInt(), -1, count -> text(count, at));
                case "maxLength" -> around(keyword, at, argument.asInt(), 1, count -> text(count, at));
                case "minItems" -> around(keyword, at, argument.asInt(), -1, count -> items(value, count, at));
                case "maxItems" -> around(keyword, at, argument.asInt(), 1, count -> items(value, count, at));
                case "minimum" -> around(keyword, at, argument.asInt(), -1, JsonNodeFactory.instance::numberNode);
                case "maximum" -> around(keyword, at, argument.asInt(), 1, JsonNodeFactory.instance::numberNode);
                case "pattern" ->
                    step(
                            keyword,
                            at,
                            document,
                            replaced(
                                    at,
                                    unfit(
                                            argument.asText(),
                                            schema.path("minLength").asInt())));
                case "format" -> step(keyword, at, document, replaced(at, TextNode.valueOf("2023-02-29")));
                case "uniqueItems" -> step(keyword, at, document, replaced(at, repeated(value)));
                case "maxProperties" -> step(keyword, at, document, replaced(at, with(value, "Surplus")));
                case "additionalProperties" ->
                    step("unknownMember", at.member("Surplus"), document, replaced(at, with(value, "Surplus")));
                case "required" ->
                    argument.forEach(name -> step(
                            keyword, at.member(name.asText()), document, replaced(at, without(value, name.asText()))));
                default -> {}
            }
        }

        private void around(String keyword, JsonPointer at, int limit, int over, IntFunction<JsonNode> value) {
            step(keyword, at, replaced(at, value.apply(limit)), replaced(at, value.apply(limit + over)));
        }

        private void step(String keyword, JsonPointer pointer, JsonNode on, JsonNode over) {
            steps.add(new SchemaStep(keyword, pointer, on, over));
        }

        private JsonNode replaced(JsonPointer at, JsonNode value) {
            if (at.segments().isEmpty()) {
                return value;
            }
            JsonNode copy = document.deepCopy();
            List<String> segments = at.segments();
            JsonNode parent = copy;
            for (String segment : segments.subList(0, segments.size() - 1)) {
                parent = child(parent, segment);
            }
            String last = segments.get(segments.size() - 1);
            if (parent instanceof ObjectNode object) {
                object.set(last, value);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), value);
            }
            return copy;
        }

        /** The valid string, cut or stretched to that length; JSON and changes that refer to themselves keep their sense. */
        private JsonNode text(int length, JsonPointer at) {
            if (at.segment().equals("ChangeType")) {
                return TextNode.valueOf(length == 0 ? "" : "U" + "x".repeat(length - 1));
            }
            String valid = value(document, at).asText();
            if (length <= valid.length()) {
                return TextNode.valueOf(valid.substring(0, length));
            }
            boolean json = valid.startsWith("{") || valid.startsWith("[");
            String stretch = json || valid.isEmpty() ? " " : valid.substring(valid.length() - 1);
            return TextNode.valueOf(valid + stretch.repeat(length - valid.length()));
        }

        private JsonNode items(JsonNode value, int count, JsonPointer at) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < count; i++) {
                JsonNode item = value.get(i % value.size()).deepCopy();
                items.add(i < value.size() ? item : MoreItems.different(item, at.segment(), i));
            }
            return items;
        }

        private static JsonNode repeated(JsonNode items) {
            return ((ArrayNode) items.deepCopy()).add(items.get(0).deepCopy());
        }

        private static JsonNode wrongKind(JsonNode type) {
            return switch (type.isArray() ? "several" : type.asText()) {
                case "object" -> JsonNodeFactory.instance.arrayNode();
                case "array" -> JsonNodeFactory.instance.objectNode();
                case "string" -> JsonNodeFactory.instance.numberNode(5);
                case "several" -> BooleanNode.TRUE;
                default -> TextNode.valueOf("5");
            };
        }

        private static JsonNode unfit(String pattern, int length) {
            return UNFIT.stream()
                    .map(text -> text + text.substring(text.length() - 1).repeat(Math.max(0, length - text.length())))
                    .filter(text -> !Pattern.compile(pattern).matcher(text).find())
                    .findFirst()
                    .map(TextNode::valueOf)
                    .orElseThrow(() -> new IllegalStateException("everything fits " + pattern));
        }

        private static JsonNode with(JsonNode object, String name) {
            return ((ObjectNode) object.deepCopy()).put(name, 1);
        }

        private static JsonNode without(JsonNode object, String name) {
            ObjectNode copy = object.deepCopy();
            copy.remove(name);
            return copy;
        }
    }

    /** The value at that place of a document; missing when there is none. */
    static JsonNode value(JsonNode document, JsonPointer at) {
        JsonNode value = document;
        for (String segment : at.segments()) {
            value = child(value, segment);
        }
        return value;
    }

    private static JsonNode child(JsonNode parent, String segment) {
        boolean position = parent.isArray() && segment.chars().allMatch(Character::isDigit);
        return position ? parent.path(Integer.parseInt(segment)) : parent.path(segment);
    }

    /** The request, and all sections that the catalog holds. */
    static Stream<String> pages() {
        Stream<String> sections = AwsMarketplaceCatalog.standard().sections().values().stream()
                .filter(section -> !section.isPlanned())
                .map(Section::id)
                .distinct();
        return Stream.concat(Stream.of("change-set.request"), sections);
    }

    /** All steps of the schema of a page on its valid documents. */
    static List<SchemaStep> ofPage(String page) {
        JsonPointer at = JsonPointer.parse(page.startsWith("change-set") ? "" : "/0/DetailsDocument");
        JsonNode schema = schema(page);
        return validDocuments(page).stream()
                .flatMap(document -> of(schema, document, at).stream())
                .toList();
    }

    /** One, and others by number where no valid document can hold every member. */
    private static List<JsonNode> validDocuments(String page) {
        List<JsonNode> documents = new ArrayList<>();
        Optional<JsonNode> next = resource("valid/" + page + ".json");
        while (next.isPresent()) {
            documents.add(next.get());
            next = resource("valid/" + page + "." + (documents.size() + 1) + ".json");
        }
        return documents;
    }

    /** The schema of a page with all definitions that it shares with others. */
    static JsonNode schema(String page) {
        String resource = "/dev/preflight/catalog/" + page.replace('.', '/') + "/schema.json";
        return SchemaPage.load(AwsMarketplaceCatalog.class, resource, page, "details", Errata::levels)
                .schema();
    }

    private static Optional<JsonNode> resource(String name) {
        try (InputStream stream = SchemaStep.class.getResourceAsStream("/dev/preflight/catalog/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(MAPPER.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
