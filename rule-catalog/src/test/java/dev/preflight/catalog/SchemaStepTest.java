package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonPointer;
import dev.preflight.rule.Levels;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stepping through definitions, and through those that a value chooses. */
class SchemaStepTest {
    private static final JsonNode SCHEMA = json("""
            { "x-preflight": { "http": 422 },
              "properties": {
                "Terms": { "items": {
                  "type": "object",
                  "required": ["Type"],
                  "properties": { "Type": { "enum": ["FlatTerm", "TieredTerm"] } },
                  "allOf": [
                    { "if": { "required": ["Type"], "properties": { "Type": { "const": "FlatTerm" } } },
                      "then": { "$ref": "#/$defs/FlatTerm" } },
                    { "if": { "required": ["Type"], "properties": { "Type": { "const": "TieredTerm" } } },
                      "then": { "$ref": "#/$defs/TieredTerm" } } ] } } },
              "$defs": {
                "FlatTerm": {
                  "properties": { "Type": {}, "Price": { "$ref": "#/$defs/Price" }, "From": { "format": "date" } },
                  "additionalProperties": false },
                "TieredTerm": {
                  "required": ["Tiers"],
                  "properties": { "Type": {}, "Tiers": { "maxItems": 2, "items": { "$ref": "#/$defs/Price" } } },
                  "additionalProperties": false },
                "Price": { "pattern": "^[0-9]+$" } } }
            """);
    private static final JsonNode DOCUMENT = json("""
            { "Terms": [ { "Type": "FlatTerm", "Price": "5", "From": "2024-02-29" },
                         { "Type": "TieredTerm", "Tiers": ["3"] } ] }
            """);
    private static final List<SchemaStep> STEPS = SchemaStep.of(SCHEMA, DOCUMENT, JsonPointer.ROOT);

    private static JsonNode json(String text) {
        return JsonFile.read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .node();
    }

    private static List<String> broken(SchemaRules rules, JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return rules.check(JsonFile.read(bytes).value().orElseThrow()).stream()
                .map(found ->
                        found.violation().place().pointer() + " " + found.rule().id())
                .toList();
    }

    @Test
    void members_are_stepped_by_the_definition_that_their_object_chooses() {
        assertThat(STEPS)
                .extracting(step -> step.pointer() + " " + step.keyword())
                .containsExactlyInAnyOrder(
                        "/Terms/0 type",
                        "/Terms/0/Type required",
                        "/Terms/0/Type enum",
                        "/Terms/0/Surplus unknownMember",
                        "/Terms/0/Price pattern",
                        "/Terms/0/From format",
                        "/Terms/1 type",
                        "/Terms/1/Type required",
                        "/Terms/1/Type enum",
                        "/Terms/1/Surplus unknownMember",
                        "/Terms/1/Tiers required",
                        "/Terms/1/Tiers maxItems",
                        "/Terms/1/Tiers/0 pattern");
    }

    @Test
    void step_over_the_enum_is_an_unknown_type() {
        SchemaStep step = STEPS.stream()
                .filter(each -> (each.pointer() + each.keyword()).equals("/Terms/0/Typeenum"))
                .findFirst()
                .orElseThrow();

        assertThat(step.over().at("/Terms/0/Type").asText()).isEqualTo("~");
        assertThat(step.over().at("/Terms/0/Price").asText()).isEqualTo("5");
    }

    @Test
    void each_step_breaks_one_assertion_at_its_place_and_all_together_break_all() {
        SchemaRules rules =
                SchemaRules.compile(new SchemaPage("thing.grow", "details", SCHEMA, erratum -> Levels.ERROR));

        assertThat(STEPS).allSatisfy(step -> {
            assertThat(broken(rules, step.on())).isEmpty();
            assertThat(broken(rules, step.over())).singleElement().asString().startsWith(step.pointer() + " ");
        });
        assertThat(STEPS.stream()
                        .flatMap(step -> broken(rules, step.over()).stream())
                        .map(line -> line.substring(line.indexOf(' ') + 1)))
                .containsAll(
                        rules.rules().stream().map(rule -> rule.id().text()).toList());
    }
}
