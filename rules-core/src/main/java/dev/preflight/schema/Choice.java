package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object that chooses the definition of its members by the value of one of them:
 *
 * <pre>{@code
 * "type": "object",
 * "required": ["Type"],
 * "properties": { "Type": { "enum": ["A", "B"] } },
 * "allOf": [
 *   { "if": { "required": ["Type"], "properties": { "Type": { "const": "A" } } }, "then": { "$ref": "#/$defs/A" } },
 *   { "if": { "required": ["Type"], "properties": { "Type": { "const": "B" } } }, "then": { "$ref": "#/$defs/B" } }
 * ]
 * }</pre>
 *
 * <p>The form is held to the letter, so that each thing is said once: the object speaks of the member that it chooses by, the
 * definitions of all others. Thus an object without the member, or with an unknown value there, breaks that and no more.
 *
 * @param member the member that it chooses by
 * @param definitions the reference to a definition for each value
 */
record Choice(String member, Map<String, String> definitions) {
    private static final String DEFINITIONS = "#/$defs/";

    /**
     * @param schema the object; it has {@code allOf}
     * @param root the page, which has the definitions
     * @throws IllegalArgumentException when the form is another one
     */
    static void check(JsonNode schema, JsonNode root, String location) {
        String member = schema.at("/allOf/0/if/required/0").asText();
        Map<String, String> definitions = new LinkedHashMap<>();
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            JsonNode branch = schema.path("allOf").path(i);
            String value = branch.path("if")
                    .path("properties")
                    .path(member)
                    .path("const")
                    .asText();
            String reference = branch.path("then").path("$ref").asText();
            boolean oneMore = definitions.put(value, reference) == null;
            if (!oneMore || !reference.startsWith(DEFINITIONS) || !branch.equals(branch(member, value, reference))) {
                throw new IllegalArgumentException("an item of allOf may only be { if: { required: [M], properties: "
                        + "{ M: { const: X } } }, then: { $ref: #/$defs/D } }, with one M and another X each time, at "
                        + location + "/allOf/" + i);
            }
        }
        Choice choice = new Choice(member, definitions);
        choice.refuseOtherObject(schema, location);
        choice.definitions.values().forEach(reference -> choice.refuseOtherDefinition(root, reference));
    }

    private static ObjectNode branch(String member, String value, String reference) {
        ObjectNode branch = JsonNodeFactory.instance.objectNode();
        ObjectNode condition = branch.putObject("if");
        condition.putArray("required").add(member);
        condition.putObject("properties").putObject(member).put("const", value);
        branch.putObject("then").put("$ref", reference);
        return branch;
    }

    private void refuseOtherObject(JsonNode schema, String location) {
        List<String> known = Words.each(schema.path("properties").path(member).path("enum"));
        boolean complete = schema.path("type").asText().equals("object")
                && requires(schema)
                && known.equals(List.copyOf(definitions.keySet()))
                && !schema.has("additionalProperties");
        if (!complete) {
            throw new IllegalArgumentException(String.format(
                    "an object that chooses by %s has type object, requires %s, gives it the enum %s"
                            + " and leaves additionalProperties to definitions, at %s",
                    member, member, definitions.keySet(), location));
        }
    }

    private void refuseOtherDefinition(JsonNode root, String reference) {
        JsonNode definition = root.at(reference.substring(1));
        boolean leavesTheRest = definition.isObject()
                && !definition.has("type")
                && !requires(definition)
                && definition.path("properties").path(member).equals(JsonNodeFactory.instance.objectNode());
        if (!leavesTheRest) {
            throw new IllegalArgumentException(String.format(
                    "a definition that is chosen by %s lists it as { } and has neither a type nor %s among the required, at %s",
                    member, member, reference.substring(1)));
        }
    }

    private boolean requires(JsonNode schema) {
        return Words.each(schema.path("required")).contains(member);
    }
}
