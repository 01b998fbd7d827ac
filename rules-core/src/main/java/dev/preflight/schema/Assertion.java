package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One keyword of a schema that can fail, as a rule.
 *
 * @param location the keyword's place in the schema file, as the evaluator prints it; for {@code required} with the name of
 *     the member behind it
 * @param keyword the keyword
 * @param argument its value; for {@code required} the name of the member
 * @param says a phrase in place of the keyword's own words, when the file gives one
 */
record Assertion(RuleDescription rule, String location, String keyword, JsonNode argument, Optional<String> says) {
    private static final Map<String, Levels> LEVELS = Map.of("error", Levels.ERROR, "warning", Levels.WARNING);

    /** All assertions of a page in the order of the file. */
    static List<Assertion> of(SchemaPage page) {
        List<Assertion> assertions = new ArrayList<>();
        int http = page.schema().path("x-preflight").path("http").asInt();
        if (http == 0) {
            throw new IllegalArgumentException(page.rulePrefix() + ": the schema names no HTTP status");
        }
        new Walk(page, http, assertions).schema(page.schema(), "", page.rulePrefix(), List.of());
        return List.copyOf(assertions);
    }

    private record Walk(SchemaPage page, int http, List<Assertion> assertions) {
        /**
         * @param prefix the rule id of the object that the page or a definition describes
         * @param subject the members on the way down from there; an item is an empty name
         */
        void schema(JsonNode schema, String location, String prefix, List<String> subject) {
            for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
                String at = location + "/" + keyword.getKey();
                switch (keyword.getKey()) {
                    case "properties" -> {
                        for (Map.Entry<String, JsonNode> member :
                                keyword.getValue().properties()) {
                            schema(
                                    member.getValue(),
                                    at + "/" + member.getKey(),
                                    prefix,
                                    joined(subject, member.getKey()));
                        }
                    }
                    case "items" -> schema(keyword.getValue(), at, prefix, joined(subject, ""));
                    case "$defs" -> {
                        String entity = prefix.substring(0, prefix.indexOf('.'));
                        for (Map.Entry<String, JsonNode> definition :
                                keyword.getValue().properties()) {
                            String name = definition.getKey();
                            schema(
                                    definition.getValue(),
                                    at + "/" + name,
                                    entity + "." + KebabCase.of(name),
                                    List.of());
                        }
                    }
                    case "required" -> {
                        for (JsonNode name : keyword.getValue()) {
                            add(
                                    schema,
                                    at + "/" + name.asText(),
                                    prefix,
                                    joined(subject, name.asText()),
                                    "required",
                                    name);
                        }
                    }
                    case "type",
                            "enum",
                            "const",
                            "pattern",
                            "minLength",
                            "maxLength",
                            "minItems",
                            "maxItems",
                            "maxProperties",
                            "minimum",
                            "maximum",
                            "uniqueItems",
                            "additionalProperties" ->
                        add(schema, at, prefix, subject, keyword.getKey(), keyword.getValue());
                    case "$schema", "$id", "$ref", "$comment", "title", "description", "x-preflight" -> {}
                    default ->
                        throw new IllegalArgumentException(
                                page.rulePrefix() + ": no rule can be derived from the keyword at " + at);
                }
            }
        }

        private void add(
                JsonNode schema, String at, String prefix, List<String> subject, String keyword, JsonNode argument) {
            JsonNode notes = notes(schema, keyword, argument);
            boolean unknownMember = keyword.equals("additionalProperties");
            Optional<String> erratum = Optional.ofNullable(notes.path("erratum").textValue());
            Levels levels = Optional.ofNullable(LEVELS.get(notes.path("level").asText()))
                    .or(() -> erratum.map(page.errata()))
                    .orElse(unknownMember ? Levels.WARNING : Levels.ERROR);
            Provenance provenance = unknownMember
                    ? Provenance.INFERRED
                    : erratum.isPresent() ? Provenance.CONFLICTING : Provenance.DOCUMENTED;
            RuleId id = new RuleId(
                    prefix + "." + words(subject) + "." + (unknownMember ? "unknown-member" : KebabCase.of(keyword)));
            Optional<String> says = Optional.ofNullable(notes.path("says").textValue());
            String demand = label(subject) + " must " + Words.demand(keyword, argument, says);
            RuleDescription rule = new RuleDescription(
                    id, demand, AwsCode.http(notes.path("http").asInt(http)), levels, provenance, erratum, List.of());
            assertions.add(new Assertion(rule, at, keyword, argument, says));
        }

        /** What the file says beside an assertion; of {@code required} for each member of its own. */
        private static JsonNode notes(JsonNode schema, String keyword, JsonNode argument) {
            JsonNode notes = schema.path("x-preflight").path(keyword);
            return keyword.equals("required") ? notes.path(argument.asText()) : notes;
        }

        private static List<String> joined(List<String> subject, String name) {
            List<String> joined = new ArrayList<>(subject);
            joined.add(name);
            return joined;
        }

        /** Items speak for themselves only when they are the subject: {@code types.item.enum}, but {@code key.pattern}. */
        private String words(List<String> subject) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < subject.size(); i++) {
                if (!subject.get(i).isEmpty()) {
                    words.add(KebabCase.of(subject.get(i)));
                } else if (i == subject.size() - 1) {
                    words.add("item");
                }
            }
            return words.isEmpty() ? page.rootSubject() : String.join(".", words);
        }

        private static String label(List<String> subject) {
            StringBuilder label = new StringBuilder();
            for (String name : subject) {
                label.append(name.isEmpty() ? "[]" : (label.length() == 0 ? "" : ".") + name);
            }
            return label.length() == 0 ? "the value" : label.toString();
        }
    }
}
