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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way through a schema file, keyword by keyword; refuses those of which no rule can be made. */
final class Assertions {
    private final SchemaPage page;
    private final List<Assertion> found = new ArrayList<>();
    private final Set<RuleId> ids = new HashSet<>();

    private Assertions(SchemaPage page) {
        this.page = page;
    }

    /**
     * All assertions of a page in the order of the file.
     *
     * @throws IllegalArgumentException when the file has something of which no rule can be made; the message names the place
     */
    static List<Assertion> of(SchemaPage page) {
        int http = page.schema().path("x-preflight").path("http").asInt();
        if (http == 0) {
            throw new IllegalArgumentException("the schema names no HTTP status");
        }
        Assertions assertions = new Assertions(page);
        assertions.schema(page.schema(), Spot.root(page.rulePrefix(), page.schema()));
        return List.copyOf(assertions.found);
    }

    private void schema(JsonNode schema, Spot spot) {
        if (!schema.isObject()) {
            throw new IllegalArgumentException("no object at " + spot.location());
        }
        if (schema.has("allOf")) {
            Choice.check(schema, page.schema(), spot.location());
        }
        Notes.refuseIdle(schema, spot.location());
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            keyword(schema, keyword.getKey(), keyword.getValue(), spot);
        }
    }

    private void keyword(JsonNode schema, String keyword, JsonNode argument, Spot spot) {
        String location = spot.location() + "/" + keyword;
        switch (keyword) {
            case "properties" -> {
                for (Map.Entry<String, JsonNode> below : argument.properties()) {
                    schema(below.getValue(), spot.member(below.getKey(), below.getValue()));
                }
            }
            case "items" -> schema(argument, spot.item(argument));
            case "$defs" -> {
                for (Map.Entry<String, JsonNode> below : argument.properties()) {
                    schema(below.getValue(), spot.definition(below.getKey(), below.getValue()));
                }
            }
            case "required" -> {
                for (JsonNode name : argument) {
                    JsonNode below = schema.path("properties").path(name.asText());
                    Spot missing = spot.missing(name.asText(), below);
                    add(missing, missing.location(), keyword, name, below, List.of());
                }
            }
            case "additionalProperties" -> {
                if (!argument.equals(BooleanNode.FALSE)) {
                    throw new IllegalArgumentException("additionalProperties may only be false, at " + location);
                }
                List<String> known = new ArrayList<>();
                schema.path("properties").fieldNames().forEachRemaining(known::add);
                add(spot, location, keyword, argument, schema, known);
            }
            case "format" -> {
                if (!argument.asText().equals(CalendarDate.NAME)) {
                    throw new IllegalArgumentException("format may only be date, at " + location);
                }
                add(spot, location, keyword, argument, schema, List.of());
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
                    "uniqueItems" -> add(spot, location, keyword, argument, schema, List.of());
            case "$schema", "$id", "$ref", "$comment", "title", "description", "x-preflight", "allOf" -> {}
            default -> throw new IllegalArgumentException("no rule can be derived from the keyword at " + location);
        }
    }

    /**
     * @param noted the schema that the notes stand in
     */
    private void add(
            Spot spot, String location, String keyword, JsonNode argument, JsonNode noted, List<String> known) {
        Notes notes = Notes.on(keyword, noted, location);
        boolean unknownMember = keyword.equals("additionalProperties");
        Optional<String> erratum = notes.erratum();
        Levels levels = notes.levels()
                .or(() -> erratum.map(page.errata()))
                .orElse(unknownMember ? Levels.WARNING : Levels.ERROR);
        Provenance provenance = notes.provenance().orElseGet(() -> source(keyword, notes, spot));
        AwsCode code = notes.code().orElseGet(() -> AwsCode.http(spot.http()));
        RuleId id = spot.id(page.rootSubject(), unknownMember ? "unknown-member" : KebabCase.of(keyword));
        if (!ids.add(id)) {
            throw new IllegalArgumentException("another assertion already has the id " + id + ", at " + location);
        }
        String demand = spot.label() + " must " + Words.demand(keyword, argument, notes.says());
        RuleDescription rule = new RuleDescription(id, demand, code, levels, provenance, erratum, List.of());
        found.add(new Assertion(rule, location, keyword, argument, notes.says(), notes.fix(), known));
    }

    /** An answer is documented where it stands beside the keyword itself, or where the file says that it is printed for it. */
    private static Provenance source(String keyword, Notes notes, Spot spot) {
        if (keyword.equals("additionalProperties")) {
            return Provenance.INFERRED;
        }
        if (notes.erratum().isPresent()) {
            return Provenance.CONFLICTING;
        }
        boolean printed = notes.ownCode().isPresent() || spot.printed().contains(keyword);
        return printed ? Provenance.DOCUMENTED : Provenance.ANSWER_INFERRED;
    }
}
