package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonTexts;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Parsed;
import dev.preflight.rule.Levels;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaRulesPropertyTest {
    private static final SchemaRules RULES = SchemaRules.compile(
            new SchemaPage("thing.grow", "details", Parsed.value("""
                    {'x-preflight':{'http':422},'type':'object','additionalProperties':false,'required':['Title'],
                     'properties':{
                      'Title':{'type':'string','minLength':1,'maxLength':3,'pattern':'^[a-zé]*$'},
                      'Rows':{'type':'array','minItems':1,'maxItems':2,'uniqueItems':true,
                        'items':{'type':'object','required':['Key'],'additionalProperties':false,
                          'properties':{'Key':{'enum':['a','b']},'Cost':{'$ref':'#/$defs/Money'}}}},
                      'Void':{'type':'object','maxProperties':0},
                      'Terms':{'items':{'type':'object','required':['Type'],'properties':{'Type':{'enum':['a','b']}},
                        'allOf':[
                          {'if':{'required':['Type'],'properties':{'Type':{'const':'a'}}},'then':{'$ref':'#/$defs/A'}},
                          {'if':{'required':['Type'],'properties':{'Type':{'const':'b'}}},'then':{'$ref':'#/$defs/B'}}]}}},
                     '$defs':{
                      'A':{'required':['From'],'additionalProperties':false,
                        'properties':{'Type':{},'From':{'type':'string','format':'date'}}},
                      'B':{'required':['Cost'],'additionalProperties':false,
                        'properties':{'Type':{},'Cost':{'$ref':'#/$defs/Money'}}},
                      'Money':{'type':['number','string'],'minimum':0,'maximum':1.10}}}
                    """).node(), erratum -> Levels.ERROR));

    @Property
    void any_value_gets_only_faults_that_a_rule_stands_for(@ForAll("values") String json) {
        JsonValue value = Parsed.exactly(json);

        List<SchemaViolation> violations = RULES.check(value);

        assertThat(violations).allSatisfy(violation -> {
            assertThat(RULES.rules()).contains(violation.rule());
            assertThat(violation.violation().detail()).isNotBlank().doesNotContain("\n", "\r");
        });
        assertThat(RULES.check(value)).isEqualTo(violations);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> any = JsonTexts.anyValue();
        Arbitrary<String> row =
                Combinators.combine(any, any).as((key, cost) -> "{\"Key\":" + key + ",\"Cost\":" + cost + "}");
        Arbitrary<String> type = Arbitraries.oneOf(any, Arbitraries.of("\"a\"", "\"b\""));
        Arbitrary<String> term = Combinators.combine(type, Arbitraries.of("From", "Cost"), any)
                .as((named, member, value) -> "{\"Type\":" + named + ",\"" + member + "\":" + value + "}");
        Arbitrary<String> shaped = Combinators.combine(
                        any,
                        Arbitraries.oneOf(any, row).list().ofMaxSize(3),
                        any,
                        Arbitraries.oneOf(any, term).list().ofMaxSize(3))
                .as((title, rows, empty, terms) -> "{\"Title\":" + title + ",\"Rows\":[" + String.join(",", rows)
                        + "],\"Void\":" + empty + ",\"Terms\":[" + String.join(",", terms) + "]}");
        return Arbitraries.oneOf(any, shaped);
    }
}
