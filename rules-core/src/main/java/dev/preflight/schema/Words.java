package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.JsonValue;
import dev.preflight.text.Plural;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What assertions demand, in our words. */
final class Words {
    private Words() {}

    /** Continues "ProductTitle must". */
    static String demand(String keyword, JsonNode argument, Optional<String> says) {
        return says.orElseGet(() -> switch (keyword) {
            case "type" -> "be " + types(argument);
            case "required" -> "be there";
            case "enum" -> "be one of " + list(argument);
            case "const" -> "be " + argument;
            case "pattern" -> "match " + argument.asText();
            case "format" -> "be a calendar date, YYYY-MM-DD";
            case "minLength" -> "have at least " + Plural.of(argument.asInt(), "character");
            case "maxLength" -> "have at most " + Plural.of(argument.asInt(), "character");
            case "minItems" -> "have at least " + Plural.of(argument.asInt(), "item");
            case "maxItems" -> "have at most " + Plural.of(argument.asInt(), "item");
            case "maxProperties" ->
                argument.asInt() == 0 ? "be an empty object" : "have at most " + Plural.of(argument.asInt(), "member");
            case "minimum" -> "be at least " + argument;
            case "maximum" -> "be at most " + argument;
            case "uniqueItems" -> "repeat no item";
            case "additionalProperties" -> "have only members that the reference documents";
            default -> throw new IllegalArgumentException("no words for " + keyword);
        });
    }

    /** A value as JSON writes it. */
    static String shown(JsonValue value) {
        return Quotes.cut(value.node().toString());
    }

    static String article(String kind) {
        return switch (kind) {
            case "object", "array", "integer" -> "an " + kind;
            case "null" -> kind;
            default -> "a " + kind;
        };
    }

    static String types(JsonNode argument) {
        if (argument.isTextual()) {
            return article(argument.asText());
        }
        List<String> kinds = new ArrayList<>();
        argument.forEach(kind -> kinds.add(article(kind.asText())));
        return String.join(" or ", kinds);
    }

    private static String list(JsonNode argument) {
        return String.join(", ", each(argument));
    }

    static List<String> each(JsonNode argument) {
        List<String> values = new ArrayList<>();
        argument.forEach(value -> values.add(value.asText()));
        return values;
    }
}
