package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.JsonValue;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What assertions demand, and what is wrong with values that fail them, in our words. */
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
            case "minLength" -> "have at least " + characters(argument.asInt());
            case "maxLength" -> "have at most " + characters(argument.asInt());
            case "minItems" -> "have at least " + items(argument.asInt());
            case "maxItems" -> "have at most " + items(argument.asInt());
            case "maxProperties" ->
                argument.asInt() == 0 ? "be an empty object" : "have at most " + argument + " members";
            case "minimum" -> "be at least " + argument;
            case "maximum" -> "be at most " + argument;
            case "uniqueItems" -> "repeat no item";
            case "additionalProperties" -> "have only members that the reference documents";
            default -> throw new IllegalArgumentException("no words for " + keyword);
        });
    }

    /** Continues "ProductTitle"; the value is the one that fails, or the missing member. */
    static String fault(Assertion assertion, JsonValue value) {
        JsonNode argument = assertion.argument();
        int size = value.size();
        int length =
                value.text().map(text -> text.codePointCount(0, text.length())).orElse(0);
        return switch (assertion.keyword()) {
            case "type" -> "is " + article(value.kind()) + ", " + types(argument) + " is required";
            case "required" -> "is missing; it is required";
            case "enum" -> "is " + shown(value) + ", one of " + list(argument) + " is required";
            case "const" -> "is " + shown(value) + ", only " + argument + " is allowed";
            case "pattern", "format" ->
                "is " + shown(value) + ", but must " + demand(assertion.keyword(), argument, assertion.says());
            case "minLength" ->
                "has " + characters(length) + ", at least " + argument + (argument.asInt() == 1 ? " is" : " are")
                        + " required";
            case "maxLength" ->
                "has " + characters(length) + ", at most " + argument + " are allowed; shorten it by "
                        + (length - argument.asInt());
            case "minItems" ->
                "has " + items(size) + ", at least " + argument + (argument.asInt() == 1 ? " is" : " are")
                        + " required";
            case "maxItems" ->
                "has " + items(size) + ", at most " + argument + " are allowed; leave out " + (size - argument.asInt());
            case "maxProperties" -> "has " + size + " members, at most " + argument + " are allowed";
            case "minimum" -> "is " + shown(value) + ", at least " + argument + " is required";
            case "maximum" -> "is " + shown(value) + ", at most " + argument + " is allowed";
            case "uniqueItems" -> "repeats an item; each may occur once";
            case "additionalProperties" -> "is not documented here";
            default -> throw new IllegalArgumentException("no words for " + assertion.keyword());
        };
    }

    /** A value as JSON writes it. */
    static String shown(JsonValue value) {
        return Quotes.cut(value.node().toString());
    }

    private static String characters(int count) {
        return count + (count == 1 ? " character" : " characters");
    }

    private static String items(int count) {
        return count + (count == 1 ? " item" : " items");
    }

    private static String article(String kind) {
        return switch (kind) {
            case "object", "array" -> "an " + kind;
            case "null" -> kind;
            default -> "a " + kind;
        };
    }

    private static String types(JsonNode argument) {
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
