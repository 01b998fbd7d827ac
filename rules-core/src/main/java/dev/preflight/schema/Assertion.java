package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.text.KebabCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final Map<String, Levels> LEVELS =
            Map.of("error", Levels.ERROR, "warning", Levels.WARNING, "in-doubt", Levels.IN_DOUBT);
    private static final Set<String> NOTES = Set.of("errorCode", "erratum", "level", "says", "provenance");

    /** All assertions of a page in the order of the file. */
    static List<Assertion> of(SchemaPage page) {
        List<Assertion> assertions = new ArrayList<>();
        int http = page.schema().path("x-preflight").path("http").asInt();
        if (http == 0) {
            throw new IllegalArgumentException(page.rulePrefix() + ": the schema names no HTTP status");
        }
        new Walk(page, assertions).schema(page.schema(), new Spot("", page.rulePrefix(), List.of(), List.of(), http));
        return List.copyOf(assertions);
    }

    /**
     * A place in the schema file.
     *
     * @param location as the evaluator prints it
     * @param prefix the rule id of the object that the page or a definition describes
     * @param subject the members on the way down from there; an item is an empty name
     * @param words the same for ids: from the last member on the way that the file gives a {@code subject} of its own
     * @param http the status that the file names here or further up
     */
    private record Spot(String location, String prefix, List<String> subject, List<String> words, int http) {
        Spot down(String step, String member, JsonNode schema) {
            List<String> below = new ArrayList<>(subject);
            below.add(member);
            return new Spot(location + step, prefix, below, wordsOf(member, schema), httpOf(schema));
        }

        private List<String> wordsOf(String member, JsonNode schema) {
            String own = schema.path("x-preflight").path("subject").asText();
            if (!own.isEmpty()) {
                return List.of(own);
            }
            List<String> below = new ArrayList<>(words);
            below.add(member);
            return below;
        }

        int httpOf(JsonNode schema) {
            return schema.path("x-preflight").path("http").asInt(http);
        }
    }

    private record Walk(SchemaPage page, List<Assertion> assertions) {
        void schema(JsonNode schema, Spot spot) {
            if (!schema.isObject()) {
                throw new IllegalArgumentException(page.rulePrefix() + ": no object at " + spot.location);
            }
            for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
                String name = keyword.getKey();
                JsonNode argument = keyword.getValue();
                switch (name) {
                    case "properties" -> {
                        for (Map.Entry<String, JsonNode> member : argument.properties()) {
                            JsonNode below = member.getValue();
                            schema(below, spot.down("/properties/" + member.getKey(), member.getKey(), below));
                        }
                    }
                    case "items" -> schema(argument, spot.down("/items", "", argument));
                    case "$defs" -> {
                        for (Map.Entry<String, JsonNode> definition : argument.properties()) {
                            schema(definition.getValue(), definition(definition.getKey(), spot));
                        }
                    }
                    case "required" -> {
                        for (JsonNode member : argument) {
                            JsonNode below = schema.path("properties").path(member.asText());
                            Spot missing = spot.down("/required/" + member.asText(), member.asText(), below);
                            JsonNode notes = below.path("x-preflight").path("required");
                            add(missing, missing.location, "required", member, notes);
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
                        add(
                                spot,
                                spot.location + "/" + name,
                                name,
                                argument,
                                schema.path("x-preflight").path(name));
                    case "$schema", "$id", "$ref", "$comment", "title", "description", "x-preflight" -> {}
                    default ->
                        throw new IllegalArgumentException(page.rulePrefix()
                                + ": no rule can be derived from the keyword at " + spot.location + "/" + name);
                }
            }
        }

        private static Spot definition(String name, Spot spot) {
            String entity = spot.prefix.substring(0, spot.prefix.indexOf('.'));
            return new Spot(
                    spot.location + "/$defs/" + name,
                    entity + "." + KebabCase.of(name),
                    List.of(),
                    List.of(),
                    spot.http);
        }

        /**
         * @param notes what the file says beside the keyword
         */
        private void add(Spot spot, String location, String keyword, JsonNode argument, JsonNode notes) {
            if (keyword.equals("additionalProperties") && !argument.equals(BooleanNode.FALSE)) {
                throw new IllegalArgumentException(
                        page.rulePrefix() + ": additionalProperties may only be false, at " + location);
            }
            refuseUnknownNotes(location, notes);
            boolean unknownMember = keyword.equals("additionalProperties");
            Optional<String> erratum = Optional.ofNullable(notes.path("erratum").textValue());
            Levels levels = Optional.ofNullable(LEVELS.get(notes.path("level").asText()))
                    .or(() -> erratum.map(page.errata()))
                    .orElse(unknownMember ? Levels.WARNING : Levels.ERROR);
            Provenance provenance = Optional.ofNullable(notes.path("provenance").textValue())
                    .map(source -> Provenance.valueOf(source.toUpperCase(Locale.ROOT)))
                    .orElse(
                            unknownMember
                                    ? Provenance.INFERRED
                                    : erratum.isPresent() ? Provenance.CONFLICTING : Provenance.DOCUMENTED);
            AwsCode code = Optional.ofNullable(notes.path("errorCode").textValue())
                    .map(AwsCode::errorCode)
                    .orElseGet(() -> AwsCode.http(spot.http));
            RuleId id = new RuleId(spot.prefix + "." + words(spot.words) + "."
                    + (unknownMember ? "unknown-member" : KebabCase.of(keyword)));
            Optional<String> says = Optional.ofNullable(notes.path("says").textValue());
            String demand = label(spot.subject) + " must " + Words.demand(keyword, argument, says);
            RuleDescription rule = new RuleDescription(id, demand, code, levels, provenance, erratum, List.of());
            assertions.add(new Assertion(rule, location, keyword, argument, says));
        }

        /** A slip of the pen in a note must not make a rule more severe than it is meant to be. */
        private void refuseUnknownNotes(String location, JsonNode notes) {
            String level = notes.path("level").asText();
            for (Map.Entry<String, JsonNode> note : notes.properties()) {
                if (!NOTES.contains(note.getKey()) || note.getKey().equals("level") && !LEVELS.containsKey(level)) {
                    throw new IllegalArgumentException(page.rulePrefix() + ": no note is " + note + ", at " + location);
                }
            }
        }

        /** Items speak for themselves only when they are the subject: {@code types.item.enum}, but {@code key.pattern}. */
        private String words(List<String> names) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (!names.get(i).isEmpty()) {
                    words.add(KebabCase.of(names.get(i)));
                } else if (i == names.size() - 1) {
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
