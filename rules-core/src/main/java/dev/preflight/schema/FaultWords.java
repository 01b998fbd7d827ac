package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.EmbeddedJson;
import dev.preflight.document.JsonValue;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Severity;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Plural;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a value that fails an assertion, in our words; continues "ProductTitle". */
final class FaultWords {
    private static final int MOST_LISTED_BESIDE_A_QUESTION = 8;

    private final Assertion assertion;
    private final JsonValue value;

    private FaultWords(Assertion assertion, JsonValue value) {
        this.assertion = assertion;
        this.value = value;
    }

    /** Of the value that fails, or of the missing member. */
    static String of(Assertion assertion, JsonValue value) {
        FaultWords words = new FaultWords(assertion, value);
        return words.fault() + words.source() + words.fix();
    }

    private String fault() {
        JsonNode argument = assertion.argument();
        int size = value.size();
        return switch (assertion.keyword()) {
            case "type" -> "is " + Words.article(value.kind()) + ", " + Words.types(argument) + " is required" + form();
            case "required" -> "is missing; " + required();
            case "enum" -> "is " + Words.shown(value) + ", " + oneOf(Words.each(argument));
            case "const" -> "is " + Words.shown(value) + ", only " + argument + " is allowed";
            case "pattern", "format" ->
                "is " + Words.shown(value) + ", but must "
                        + Words.demand(assertion.keyword(), argument, assertion.says());
            case "minLength" -> "has " + Plural.of(length(), "character") + ", at least " + areRequired();
            case "maxLength" ->
                "has " + Plural.of(length(), "character") + ", at most " + areAllowed() + "; shorten it by "
                        + (length() - argument.asInt());
            case "minItems" -> "has " + Plural.of(size, "item") + ", at least " + areRequired();
            case "maxItems" ->
                "has " + Plural.of(size, "item") + ", at most " + areAllowed() + "; leave out "
                        + (size - argument.asInt());
            case "maxProperties" ->
                argument.asInt() == 0
                        ? "has " + Plural.of(size, "member") + ", but takes none; send {}"
                        : "has " + Plural.of(size, "member") + ", at most " + areAllowed();
            case "minimum" -> "is " + Words.shown(value) + ", at least " + argument + " is required";
            case "maximum" -> "is " + Words.shown(value) + ", at most " + argument + " is allowed";
            case "uniqueItems" -> repeated() + "; each may occur once";
            case "additionalProperties" -> "is not documented here";
            default -> throw new IllegalArgumentException("no words for " + assertion.keyword());
        };
    }

    private int length() {
        return value.text().map(text -> text.codePointCount(0, text.length())).orElse(0);
    }

    private String areRequired() {
        return assertion.argument() + (assertion.argument().asInt() == 1 ? " is required" : " are required");
    }

    private String areAllowed() {
        return assertion.argument() + (assertion.argument().asInt() == 1 ? " is allowed" : " are allowed");
    }

    /** What to make of a value that has the right content in the wrong form. */
    private String form() {
        String wanted = assertion.argument().asText();
        boolean container = wanted.equals("array") || wanted.equals("object");
        if (container && value.text().filter(EmbeddedJson::mayBeIn).isPresent()) {
            return "; write the JSON itself, without the quotes around it and the escapes in it";
        }
        if (!wanted.equals("array") || !value.isObject()) {
            return "";
        }
        List<String> names = value.memberNames();
        return names.size() == 1 && value.member(names.get(0)).isArray()
                ? "; send the array in " + names.get(0) + " by itself, without the object around it"
                : "; put it into an array, also when it is the only one";
    }

    private boolean isError() {
        return assertion.rule().levels().in(false).equals(Optional.of(Severity.ERROR));
    }

    private String required() {
        if (isError()) {
            return "it is required";
        }
        return switch (assertion.rule().provenance()) {
            case SHAPE -> "AWS's newer client schema asks for it, the reference does not";
            case CONFLICTING -> "the reference contradicts itself on whether it is required";
            default -> "the reference does not say what happens then, but AWS probably requires it";
        };
    }

    private String oneOf(List<String> allowed) {
        Optional<String> question = value.text().flatMap(word -> NearMiss.question(word, allowed));
        String choice = question.isPresent() && allowed.size() > MOST_LISTED_BESIDE_A_QUESTION
                ? "which is none of the " + allowed.size() + " allowed values"
                : "one of " + String.join(", ", allowed) + " is required";
        return choice + question.map(words -> "; " + words).orElse("");
    }

    private String repeated() {
        Map<JsonNode, Integer> first = new HashMap<>();
        List<JsonValue> items = value.items();
        for (int i = 0; i < items.size(); i++) {
            Integer earlier = first.putIfAbsent(items.get(i).node(), i);
            if (earlier != null) {
                return "has " + Words.shown(items.get(i)) + " twice, at [" + earlier + "] and at [" + i + "]";
            }
        }
        return "repeats an item";
    }

    /** Who demands what the reference does not. */
    private String source() {
        boolean ofClient = assertion.rule().provenance() == Provenance.SHAPE;
        return ofClient && !isError() && !assertion.keyword().equals("required")
                ? " (AWS's newer client schema says so, the reference does not)"
                : "";
    }

    private String fix() {
        return assertion.fix().map(fix -> "; " + fix).orElse("");
    }
}
