package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.Parsed;
import dev.preflight.rule.Levels;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that choose the definition of their members by the value of one of them. */
class ChoiceTest {
    private static final String CHOOSER = """
            'type':'object','required':['Type'],'properties':{'Type':{'enum':['FlatTerm','TieredTerm']}},
            'allOf':[
              {'if':{'required':['Type'],'properties':{'Type':{'const':'FlatTerm'}}},'then':{'$ref':'#/$defs/FlatTerm'}},
              {'if':{'required':['Type'],'properties':{'Type':{'const':'TieredTerm'}}},
               'then':{'$ref':'#/$defs/TieredTerm'}}]
            """;
    private static final String DEFINITIONS = """
            '$defs':{
              'FlatTerm':{'required':['Price'],'additionalProperties':false,
                'properties':{'Type':{},'Price':{'type':'string','pattern':'^[0-9]+$'}}},
              'TieredTerm':{'required':['Tiers'],'additionalProperties':false,
                'properties':{'Type':{},'Tiers':{'minItems':1,'items':{'properties':{'Price':{'type':'string'}}}}}}}
            """;
    private static final SchemaRules TERMS = rules("'properties':{'Terms':{'items':{" + CHOOSER + "}}}," + DEFINITIONS);

    private static SchemaRules rules(String keywords) {
        String schema = "{'x-preflight':{'http':422}," + keywords + "}";
        return SchemaRules.compile(
                new SchemaPage("thing.grow", "details", Parsed.value(schema).node(), erratum -> Levels.ERROR));
    }

    private static List<String> faults(SchemaRules rules, String value) {
        return rules.check(Parsed.value(value)).stream()
                .map(violation -> violation.violation().place().pointer() + " "
                        + violation.rule().id() + " " + violation.violation().detail())
                .toList();
    }

    @Test
    void rules_come_of_the_object_and_of_the_definitions_alone() {
        assertThat(TERMS.rules())
                .extracting(rule -> rule.id().text())
                .containsExactly(
                        "thing.grow.terms.item.type",
                        "thing.grow.terms.type.required",
                        "thing.grow.terms.type.enum",
                        "thing.grow.flat-term.price.required",
                        "thing.grow.flat-term.unknown-member",
                        "thing.grow.flat-term.price.type",
                        "thing.grow.flat-term.price.pattern",
                        "thing.grow.tiered-term.tiers.required",
                        "thing.grow.tiered-term.unknown-member",
                        "thing.grow.tiered-term.tiers.min-items",
                        "thing.grow.tiered-term.tiers.price.type");
    }

    @Test
    void demand_names_the_definition() {
        assertThat(TERMS.rules())
                .extracting(RuleDescription::demand)
                .contains(
                        "Terms[].Type must be one of FlatTerm, TieredTerm",
                        "FlatTerm.Price must match ^[0-9]+$",
                        "TieredTerm.Tiers[].Price must be a string");
    }

    @Test
    void object_is_judged_by_the_definition_of_its_type_alone() {
        List<String> faults = faults(
                TERMS, "{'Terms':[{'Type':'FlatTerm','Price':'1'},{'Type':'TieredTerm','Tiers':[],'Price':'1'}]}");

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "/Terms/1/Tiers thing.grow.tiered-term.tiers.min-items has 0 items, at least 1 is required",
                        "/Terms/1/Price thing.grow.tiered-term.unknown-member is not documented here;"
                                + " a service newer than that may know it");
    }

    @Test
    void two_objects_of_one_type_are_judged_each_for_itself() {
        List<String> faults =
                faults(TERMS, "{'Terms':[{'Type':'FlatTerm','Price':'x'},{'Type':'FlatTerm','Price':'y'}]}");

        assertThat(faults)
                .containsExactly(
                        "/Terms/0/Price thing.grow.flat-term.price.pattern is \"x\", but must match ^[0-9]+$",
                        "/Terms/1/Price thing.grow.flat-term.price.pattern is \"y\", but must match ^[0-9]+$");
    }

    @Test
    void object_without_a_type_misses_that_and_no_more() {
        assertThat(faults(TERMS, "{'Terms':[{'Price':1,'Colour':'red'}]}"))
                .containsExactly("/Terms/0/Type thing.grow.terms.type.required is missing; it is required");
    }

    @Test
    void unknown_type_is_one_fault_that_names_those_that_are_known() {
        assertThat(faults(TERMS, "{'Terms':[{'Type':'LumpTerm','Price':1,'Colour':'red'}]}"))
                .containsExactly("/Terms/0/Type thing.grow.terms.type.enum is \"LumpTerm\","
                        + " one of FlatTerm, TieredTerm is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flatTerm", "FLAT_TERM", "FlatTerms"})
    void unknown_type_that_is_nearly_known_gets_a_hint(String type) {
        assertThat(faults(TERMS, "{'Terms':[{'Type':'" + type + "','Tiers':[]}]}"))
                .containsExactly("/Terms/0/Type thing.grow.terms.type.enum is \"" + type
                        + "\", one of FlatTerm, TieredTerm is required; did you mean FlatTerm?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'Type':5}                  | /Terms/0/Type thing.grow.terms.type.enum",
                "{'Type':null,'Price':1}     | /Terms/0/Type thing.grow.terms.type.enum",
                "{'Type':['FlatTerm']}       | /Terms/0/Type thing.grow.terms.type.enum",
                "{}                          | /Terms/0/Type thing.grow.terms.type.required",
                "'FlatTerm'                  | /Terms/0 thing.grow.terms.item.type",
                "null                        | /Terms/0 thing.grow.terms.item.type",
                "['Type']                    | /Terms/0 thing.grow.terms.item.type"
            })
    void other_value_in_the_place_of_an_object_or_its_type_is_one_fault(String term, String fault) {
        List<String> faults = faults(TERMS, "{'Terms':[" + term + "]}");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith(fault);
    }

    @Test
    void member_may_choose_as_an_item_does_and_by_a_member_of_any_name() {
        SchemaRules rules = rules("'properties':{'Selector':{'type':'object','required':['Kind'],"
                + "'properties':{'Kind':{'enum':['Span']}},'allOf':[{'if':{'required':['Kind'],"
                + "'properties':{'Kind':{'const':'Span'}}},'then':{'$ref':'#/$defs/Span'}}]}},"
                + "'$defs':{'Span':{'properties':{'Kind':{},'Value':{'type':'string'}}}}");

        assertThat(faults(rules, "{'Selector':{'Kind':'Span','Value':1}}"))
                .containsExactly("/Selector/Value thing.grow.span.value.type is a number, a string is required");
        assertThat(faults(rules, "{'Selector':{'Kind':'Spin','Value':1}}"))
                .containsExactly(
                        "/Selector/Kind thing.grow.selector.kind.enum is \"Spin\", one of Span is required; did you mean Span?");
    }

    @Test
    void definition_that_is_chosen_may_choose_again_further_down() {
        SchemaRules rules = rules("'items':{" + CHOOSER + "},'$defs':{'FlatTerm':{'properties':{'Type':{}}},"
                + "'TieredTerm':{'properties':{'Type':{},'Tiers':{'items':{"
                + CHOOSER.replace("FlatTerm", "First").replace("TieredTerm", "Last") + "}}}},"
                + "'First':{'properties':{'Type':{},'Price':{'type':'string'}}},"
                + "'Last':{'properties':{'Type':{},'Price':{'type':'number'}}}}");

        assertThat(
                        faults(
                                rules,
                                "[{'Type':'FlatTerm'},{'Type':'TieredTerm','Tiers':"
                                        + "[{'Type':'First','Price':1},{'Type':'Last','Price':1},{'Type':'Middle','Price':1}]}]"))
                .containsExactlyInAnyOrder(
                        "/1/Tiers/0/Price thing.grow.first.price.type is a number, a string is required",
                        "/1/Tiers/2/Type thing.grow.tiered-term.tiers.type.enum is \"Middle\","
                                + " one of First, Last is required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'$ref':'#/$defs/A'}",
                "{'if':{'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type']},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type','X'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type'],'properties':{'Kind':{'const':'A'}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'enum':['A']}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':1}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'},'X':{}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'type':'object','required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A'}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'required':['X']}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/properties/X'}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A','maxItems':1}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A'},'else':{}}",
                "{'if':{'required':['Type'],'properties':{'Type':{'const':'A'}}},'then':{'$ref':'#/$defs/A'},'$comment':''}"
            })
    void branch_of_another_form_is_refused_by_its_place(String branch) {
        assertThatThrownBy(() -> rules("'properties':{'Terms':{'items':{'type':'object','required':['Type'],"
                        + "'properties':{'Type':{'enum':['A']}},'allOf':[" + branch + "]}}},"
                        + "'$defs':{'A':{'properties':{'Type':{}}}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("thing.grow: an item of allOf may only be ")
                .hasMessageEndingWith(", at /properties/Terms/items/allOf/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'then':{'$ref':'#/$defs/TieredTerm'} | 'then':{'$ref':'#/$defs/TieredTerm'},'else':{}",
                "'const':'TieredTerm'                 | 'const':'FlatTerm'",
                "{'Type':{'const':'TieredTerm'}}      | {'Kind':{'const':'TieredTerm'}}"
            })
    void every_branch_is_held_to_the_form(String part, String other) {
        assertThatThrownBy(() -> rules("'items':{" + CHOOSER.replace(part, other) + "}," + DEFINITIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(", at /items/allOf/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type':'object',               | ^^",
                "'type':'object',               | 'type':['object','null'],",
                "'required':['Type'],'properties':{'Type':{'enum' | 'required':['X'],'properties':{'Type':{'enum'",
                "['FlatTerm','TieredTerm']      | ['FlatTerm']",
                "['FlatTerm','TieredTerm']      | ['TieredTerm','FlatTerm']",
                "['FlatTerm','TieredTerm']      | ['FlatTerm','TieredTerm','LumpTerm']",
                "'type':'object',               | 'type':'object','additionalProperties':false,"
            })
    void object_that_does_not_say_what_it_chooses_by_is_refused_by_its_place(String part, String other) {
        assertThatThrownBy(() -> rules("'items':{" + CHOOSER.replace(part, other) + "}," + DEFINITIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "thing.grow: an object that chooses by Type has type object, requires Type, gives it the enum"
                                + " [FlatTerm, TieredTerm] and leaves additionalProperties to definitions, at /items");
    }

    @Test
    void choice_of_nothing_is_refused() {
        assertThatThrownBy(() -> rules("'items':{'type':'object','allOf':[]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(", at /items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Other':{}",
                "'FlatTerm':{'type':'object','properties':{'Type':{}}}",
                "'FlatTerm':{'required':['Type'],'properties':{'Type':{}}}",
                "'FlatTerm':{'properties':{'Price':{}}}",
                "'FlatTerm':{'properties':{'Type':{'const':'FlatTerm'}}}"
            })
    void definition_that_speaks_of_what_chooses_it_is_refused_by_its_place(String definition) {
        assertThatThrownBy(() -> rules("'items':{" + CHOOSER + "},'$defs':{'TieredTerm':{'properties':{'Type':{}}},"
                        + definition + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thing.grow: a definition that is chosen by Type lists it as { } and has neither a type"
                        + " nor Type among the required, at /$defs/FlatTerm");
    }
}
