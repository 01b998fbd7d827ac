package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A JSON value at its place in the document. Absent, {@code null} and empty are three different things: a member that is
 * not there is a value too, one that {@link #isAbsent()}, and its pointer names the missing member.
 *
 * <p>Immutable; made on access, so that a document that nobody asks about costs nothing.
 */
public final class JsonValue {
    private static final JsonNode WITHHELD = JsonNodeFactory.instance.pojoNode("withheld");

    private final JsonNode node;
    private final JsonPointer pointer;

    private JsonValue(JsonNode node, JsonPointer pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    static JsonValue of(JsonNode node, JsonPointer pointer) {
        return new JsonValue(node, pointer);
    }

    /**
     * This value with others in place of those at or below it: each is there, but is of no kind and tells nothing, so that nobody
     * judges it, nor takes it for missing.
     *
     * @param places below this value; a member that is missing may be among them
     */
    public JsonValue withholding(Collection<JsonPointer> places) {
        if (places.isEmpty()) {
            return this;
        }
        JsonNode copy = node.deepCopy();
        int depth = pointer.segments().size();
        for (JsonPointer place : places) {
            List<String> segments = place.segments();
            if (segments.size() == depth) {
                return new JsonValue(WITHHELD, pointer);
            }
            JsonNode parent = copy;
            for (String segment : segments.subList(depth, segments.size() - 1)) {
                parent = child(parent, segment);
            }
            withhold(parent, segments.get(segments.size() - 1));
        }
        return new JsonValue(copy, pointer);
    }

    private static JsonNode child(JsonNode parent, String segment) {
        return parent.isArray() ? parent.path(Integer.parseInt(segment)) : parent.path(segment);
    }

    private static void withhold(JsonNode parent, String segment) {
        if (parent instanceof ObjectNode object) {
            object.set(segment, WITHHELD);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(segment), WITHHELD);
        }
    }

    /** True for a value that is not to be judged, see {@link #withholding}. */
    public boolean isWithheld() {
        return node == WITHHELD;
    }

    /** Where this value stands. */
    public JsonPointer pointer() {
        return pointer;
    }

    /** The tree behind this value, for evaluators of JSON Schema; never to be changed. */
    public JsonNode node() {
        return node;
    }

    /** Nothing is there. */
    public boolean isAbsent() {
        return node.isMissingNode();
    }

    /** The literal {@code null} is there. */
    public boolean isNull() {
        return node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isArray() {
        return node.isArray();
    }

    public boolean isText() {
        return node.isTextual();
    }

    /** An empty string, array or object. */
    public boolean isEmpty() {
        return node.isTextual() ? node.textValue().isEmpty() : node.isContainerNode() && node.isEmpty();
    }

    /** The characters of a string; empty for anything else. */
    public Optional<String> text() {
        return Optional.ofNullable(node.textValue());
    }

    /** The number, with all digits that were written; empty for anything else. */
    public Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    /** True or false; empty for anything else. */
    public Optional<Boolean> bool() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** How many items or members there are; 0 for anything else. */
    public int size() {
        return node.size();
    }

    /** Whether this is an object with a member of that name. */
    public boolean hasMember(String name) {
        return node.isObject() && node.has(name);
    }

    /** The member of that name; absent when this is no object or has no such member. */
    public JsonValue member(String name) {
        return new JsonValue(node.isObject() ? node.path(name) : below(), pointer.member(name));
    }

    /** What is below a value that has nothing below it. */
    private JsonNode below() {
        return isWithheld() ? WITHHELD : MissingNode.getInstance();
    }

    /** The names of the members, in the order of the document; empty for anything else. */
    public List<String> memberNames() {
        List<String> names = new ArrayList<>(node.size());
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The items of an array in order; empty for anything else. */
    public List<JsonValue> items() {
        if (!node.isArray()) {
            return List.of();
        }
        List<JsonValue> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonValue(node.path(i), pointer.item(i)));
        }
        return items;
    }

    /** The item at that 0-based position; absent when this is no array or has no such item. */
    public JsonValue item(int position) {
        return new JsonValue(node.isArray() ? node.path(position) : below(), pointer.item(position));
    }

    /** The texts among the items of an array, in order; empty for anything else. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(node.size());
        for (JsonNode item : node.isArray() ? node : MissingNode.getInstance()) {
            if (item.isTextual()) {
                texts.add(item.textValue());
            }
        }
        return texts;
    }

    /** Visits the strings at or below this value that are wanted, with their places, in the order of the document. */
    public void forEachText(Predicate<String> wanted, BiConsumer<JsonPointer, String> visitor) {
        visitTexts(node, pointer, wanted, visitor);
    }

    private static void visitTexts(
            JsonNode node, JsonPointer at, Predicate<String> wanted, BiConsumer<JsonPointer, String> visitor) {
        if (node.isTextual() && wanted.test(node.textValue())) {
            visitor.accept(at, node.textValue());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            JsonNode item = node.path(i);
            if (item.isContainerNode() || item.isTextual() && wanted.test(item.textValue())) {
                visitTexts(item, at.item(i), wanted, visitor);
            }
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                JsonNode value = member.getValue();
                if (value.isContainerNode() || value.isTextual() && wanted.test(value.textValue())) {
                    visitTexts(value, at.member(member.getKey()), wanted, visitor);
                }
            }
        }
    }

    /** What kind of value this is, in the words of JSON Schema; {@code absent} when nothing is there. */
    public String kind() {
        return switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case POJO -> "withheld";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> "number";
            case STRING, BINARY -> "string";
            case MISSING -> "absent";
        };
    }

    @Override
    public String toString() {
        return pointer + " = " + node;
    }
}
