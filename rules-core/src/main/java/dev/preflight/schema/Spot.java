package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.RuleId;
import dev.preflight.text.KebabCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a schema file.
 *
 * @param location as the evaluator prints it
 * @param prefix the rule id of what the page describes, or of a definition that names its own
 * @param subject the members on the way down from there; an item is an empty name, a definition a name like that of a member
 * @param words the same for ids: from the last member on the way that the file gives a {@code subject} of its own
 * @param http the status that the file names here or further up
 * @param printed the keywords to which the reference prints that status, or the error code beside the member; named here or
 *     further up
 */
record Spot(String location, String prefix, List<String> subject, List<String> words, int http, List<String> printed) {
    static Spot root(String prefix, JsonNode page) {
        return new Spot("", prefix, List.of(), List.of(), httpOf(page, 0), printedOf(page, List.of()));
    }

    Spot member(String name, JsonNode schema) {
        return down("/properties/" + name, name, schema);
    }

    Spot missing(String name, JsonNode schema) {
        return down("/required/" + name, name, schema);
    }

    Spot item(JsonNode schema) {
        return down("/items", "", schema);
    }

    /** Wherever a definition is used, its rules are the same; so their ids begin with its name, or as it says itself. */
    Spot definition(String name, JsonNode schema) {
        String prefixOfItsOwn = schema.path("x-preflight").path("prefix").asText();
        return prefixOfItsOwn.isEmpty()
                ? down("/$defs/" + name, name, schema)
                : new Spot(
                        location + "/$defs/" + name,
                        prefixOfItsOwn,
                        List.of(),
                        List.of(),
                        httpOf(schema, http),
                        printedOf(schema, printed));
    }

    private Spot down(String step, String name, JsonNode schema) {
        String own = schema.path("x-preflight").path("subject").asText();
        List<String> wordsBelow = own.isEmpty() ? with(words, name) : List.of(own);
        return new Spot(
                location + step,
                prefix,
                with(subject, name),
                wordsBelow,
                httpOf(schema, http),
                printedOf(schema, printed));
    }

    private static List<String> with(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    private static int httpOf(JsonNode schema, int above) {
        return schema.path("x-preflight").path("http").asInt(above);
    }

    private static List<String> printedOf(JsonNode schema, List<String> above) {
        JsonNode named = schema.path("x-preflight").path("printed");
        return named.isArray() ? Words.each(named) : above;
    }

    RuleId id(String rootSubject, String check) {
        String path = String.join(".", spokenWords());
        return new RuleId(prefix + "." + (path.isEmpty() ? rootSubject : path) + "." + check);
    }

    /** Items speak for themselves only when they are the subject: {@code types.item.enum}, but {@code key.pattern}. */
    private List<String> spokenWords() {
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                spoken.add(KebabCase.of(words.get(i)));
            } else if (i == words.size() - 1) {
                spoken.add("item");
            }
        }
        return spoken;
    }

    /** What a sentence calls it. */
    String label() {
        StringBuilder label = new StringBuilder();
        for (String name : subject) {
            label.append(name.isEmpty() ? "[]" : (label.length() == 0 ? "" : ".") + name);
        }
        return Optional.of(label.toString()).filter(text -> !text.isEmpty()).orElse("the value");
    }
}
