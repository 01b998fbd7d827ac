package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.Parsed;
import dev.preflight.document.Place;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRulesTest {
    private static final Levels ONLY_STRICT = new Levels(Optional.empty(), Optional.of(Severity.ERROR));
    private static final String HTTP = "'x-preflight':{'http':422}";

    /** The rules of a schema that names its HTTP status. */
    private static SchemaRules rules(String keywords) {
        return compile("{" + HTTP + "," + keywords + "}");
    }

    private static SchemaRules compile(String schema) {
        return SchemaRules.compile(
                new SchemaPage("thing.grow", "details", Parsed.value(schema).node(), erratum -> ONLY_STRICT));
    }

    private static List<String> ids(SchemaRules rules) {
        return rules.rules().stream().map(rule -> rule.id().text()).toList();
    }

    private static List<String> faults(SchemaRules rules, String value) {
        return rules.check(Parsed.value(value)).stream()
                .map(SchemaRulesTest::line)
                .toList();
    }

    private static String line(SchemaViolation violation) {
        return violation.violation().place().pointer() + " " + violation.rule().id() + " "
                + violation.violation().detail();
    }

    @Test
    void ids_follow_the_path_and_the_keyword_in_the_order_of_the_file() {
        SchemaRules rules = rules("""
                'type':'object','additionalProperties':false,'required':['Title','Rows'],
                'properties':{
                  'Title':{'type':'string','minLength':1,'maxLength':3},
                  'Rows':{'type':'array','minItems':1,'uniqueItems':true,
                    'items':{'type':'object','required':['Key'],'properties':{'Key':{'pattern':'^a'}}}},
                  'Kinds':{'maxItems':2,'items':{'enum':['a','b']}}}
                """);

        assertThat(ids(rules))
                .containsExactly(
                        "thing.grow.details.type",
                        "thing.grow.details.unknown-member",
                        "thing.grow.title.required",
                        "thing.grow.rows.required",
                        "thing.grow.title.type",
                        "thing.grow.title.min-length",
                        "thing.grow.title.max-length",
                        "thing.grow.rows.type",
                        "thing.grow.rows.min-items",
                        "thing.grow.rows.unique-items",
                        "thing.grow.rows.item.type",
                        "thing.grow.rows.key.required",
                        "thing.grow.rows.key.pattern",
                        "thing.grow.kinds.max-items",
                        "thing.grow.kinds.item.enum");
    }

    @Test
    void rules_of_a_definition_stand_under_the_page_by_its_name() {
        SchemaRules rules = rules("'properties':{'Cost':{'$ref':'#/$defs/MoneyAmount'}},"
                + "'$defs':{'MoneyAmount':{'type':'object','properties':{'Value':{'minimum':0}}}}");

        assertThat(ids(rules)).containsExactly("thing.grow.money-amount.type", "thing.grow.money-amount.value.minimum");
        assertThat(rules.rules())
                .extracting(RuleDescription::demand)
                .containsExactly("MoneyAmount must be an object", "MoneyAmount.Value must be at least 0");
        assertThat(faults(rules, "{'Cost':{'Value':-1}}"))
                .containsExactly("/Cost/Value thing.grow.money-amount.value.minimum is -1, at least 0 is required");
    }

    @Test
    void definition_that_is_used_twice_has_its_rules_once() {
        SchemaRules rules = rules("'properties':{'Cost':{'$ref':'#/$defs/Money'},'Fee':{'$ref':'#/$defs/Money'}},"
                + "'$defs':{'Money':{'minimum':0}}");

        assertThat(ids(rules)).containsExactly("thing.grow.money.minimum");
        assertThat(faults(rules, "{'Cost':-1,'Fee':-2}"))
                .containsExactly(
                        "/Cost thing.grow.money.minimum is -1, at least 0 is required",
                        "/Fee thing.grow.money.minimum is -2, at least 0 is required");
    }

    @Test
    void definition_may_name_a_prefix_of_its_own() {
        SchemaRules rules = rules("'properties':{'Cost':{'$ref':'#/$defs/Money'}},'$defs':{'Money':{"
                + "'x-preflight':{'prefix':'thing.cost'},'type':'object','properties':{'Value':{'minimum':0}}}}");

        assertThat(ids(rules)).containsExactly("thing.cost.details.type", "thing.cost.value.minimum");
        assertThat(rules.rules())
                .extracting(RuleDescription::demand)
                .containsExactly("the value must be an object", "Value must be at least 0");
    }

    @Test
    void two_assertions_of_one_id_are_refused() {
        assertThatThrownBy(() -> rules("'properties':{'Money':{'minimum':0}},'$defs':{'Money':{'minimum':1}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thing.grow: another assertion already has the id thing.grow.money.minimum,"
                        + " at /$defs/Money/minimum");
    }

    @Test
    void demand_reads_as_a_sentence() {
        SchemaRules rules = rules("'type':'object','required':['Rows'],"
                + "'properties':{'Rows':{'items':{'properties':{'Key':{'maxLength':72}}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::demand)
                .containsExactly(
                        "the value must be an object",
                        "Rows must be there",
                        "Rows[].Key must have at most 72 characters");
    }

    @Test
    void assertion_is_an_error_with_the_status_of_the_file_which_is_inferred() {
        RuleDescription rule = rules("'type':'object'").rules().get(0);

        assertThat(rule.code()).isEqualTo(AwsCode.http(422));
        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
        assertThat(rule.provenance()).isEqualTo(Provenance.ANSWER_INFERRED);
        assertThat(rule.erratum()).isEmpty();
    }

    @Test
    void unknown_member_is_an_inferred_warning() {
        RuleDescription rule = rules("'additionalProperties':false").rules().get(0);

        assertThat(rule.levels()).isEqualTo(Levels.WARNING);
        assertThat(rule.provenance()).isEqualTo(Provenance.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({
        "$Anew.Entity.Identifier, 0",
        "#{Anew}.Entity.Identifier, 0",
        "$A-new.Entity.Identifier, 1",
        "$.Entity.Identifier, 1",
        "$A.Entity.Identifier$B.Entity.Identifier, 1"
    })
    void length_of_a_reference_is_not_that_of_the_id(String text, int faults) {
        SchemaRules rules = rules("'properties':{'Field':{'maxLength':5}}");

        assertThat(faults(rules, "{'Field':'" + text + "'}")).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type':'string'            | 7            | is a number, a string is required",
                "'type':'object'            | []           | is an array, an object is required",
                "'type':['string','null']   | true         | is a boolean, a string or null is required",
                "'type':'array'             | null         | is null, an array is required",
                "'enum':['a','b']           | 'c'          | is \"c\", one of a, b is required",
                "'const':'a'                | 'c'          | is \"c\", only \"a\" is allowed",
                "'pattern':'^a+$'           | 'b'          | is \"b\", but must match ^a+$",
                "'minLength':2              | 'a'          | has 1 character, at least 2 are required",
                "'maxLength':3              | 'abcde'      | has 5 characters, at most 3 are allowed; shorten it by 2",
                "'minItems':1               | []           | has 0 items, at least 1 is required",
                "'maxItems':2               | [1,2,3]      | has 3 items, at most 2 are allowed; leave out 1",
                "'maxProperties':1          | {'a':1,'b':2}| has 2 members, at most 1 is allowed",
                "'maxProperties':0          | {'a':1}      | has 1 member, but takes none; send {}",
                "'maxItems':1               | [1,2]        | has 2 items, at most 1 is allowed; leave out 1",
                "'type':'integer'           | 'a'          | is a string, an integer is required",
                "'type':'array'             | {'a':[1]}    | is an object, an array is required; send the array in a by itself, without the object around it",
                "'type':'array'             | {'a':1}      | is an object, an array is required; put it into an array, also when it is the only one",
                "'type':'object'            | ' {}'        | is a string, an object is required; write the JSON itself, without the quotes around it and the escapes in it",
                "'enum':['Users','Hosts']   | 'users'      | is \"users\", one of Users, Hosts is required; did you mean Users?",
                "'enum':['Users','a','b','c','d','e','f','g','h']|'users'| is \"users\", which is none of the 9 allowed values; did you mean Users?",
                "'type':'string','x-preflight':{'type':{'fix':'call it a name'}} | 7 | is a number, a string is required; call it a name",
                "'minimum':1                | 0.99         | is 0.99, at least 1 is required",
                "'maximum':1                | 1.10         | is 1.10, at most 1 is allowed",
                "'uniqueItems':true         | [1,1]        | has 1 twice, at [0] and at [1]; each may occur once"
            })
    void message_names_the_value_the_limit_and_the_fix(String keyword, String value, String message) {
        SchemaRules rules = rules("'properties':{'Field':{" + keyword + "}}");

        List<String> faults = faults(rules, "{'Field':" + value + "}");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("/Field thing.grow.field.").endsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type':'string'            | ''",
                "'type':['string','null']   | null",
                "'enum':['a','b']           | 'b'",
                "'const':'a'                | 'a'",
                "'pattern':'^a+$'           | 'aa'",
                "'minLength':2              | 'ab'",
                "'maxLength':3              | 'abc'",
                "'minItems':1               | [null]",
                "'maxItems':2               | [1,2]",
                "'maxProperties':1          | {'a':1}",
                "'minimum':1                | 1",
                "'maximum':1                | 1.00",
                "'uniqueItems':true         | [1,2]"
            })
    void value_on_the_limit_is_fine(String keyword, String value) {
        SchemaRules rules = rules("'properties':{'Field':{" + keyword + "}}");

        List<String> faults = faults(rules, "{'Field':" + value + "}");

        assertThat(faults).isEmpty();
    }

    @Test
    void lengths_are_counted_in_code_points() {
        SchemaRules rules = rules("'maxLength':3");

        assertThat(faults(rules, "'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'")).isEmpty();
        assertThat(faults(rules, "'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'"))
                .containsExactly(
                        " thing.grow.details.max-length has 4 characters, at most 3 are allowed; shorten it by 1");
    }

    @Test
    void long_value_is_cut_in_messages() {
        SchemaRules rules = rules("'pattern':'^b'");

        List<String> faults = faults(rules, "'" + "a".repeat(500) + "'");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).contains("aaa…").hasSizeLessThan(200);
    }

    @Test
    void missing_member_is_named_by_its_own_pointer() {
        SchemaRules rules = rules("'properties':{'Rows':{'items':{'required':['Key','Name']}}}");

        List<String> faults = faults(rules, "{'Rows':[{'Key':1},{}]}");

        assertThat(faults)
                .containsExactly(
                        "/Rows/0/Name thing.grow.rows.name.required is missing; it is required",
                        "/Rows/1/Key thing.grow.rows.key.required is missing; it is required",
                        "/Rows/1/Name thing.grow.rows.name.required is missing; it is required");
    }

    @Test
    void null_is_not_missing() {
        List<String> faults = faults(rules("'required':['Key']"), "{'Key':null}");

        assertThat(faults).isEmpty();
    }

    @Test
    void unknown_member_is_told_at_its_name() {
        SchemaRules rules = rules("'additionalProperties':false,'properties':{'Title':{}}");

        List<SchemaViolation> violations = rules.check(Parsed.value("{'Title':1,'Colour':2}"));

        assertThat(violations)
                .extracting(violation -> violation.violation().place())
                .containsExactly(Place.name(JsonPointer.ROOT.member("Colour")));
        assertThat(violations.get(0).violation().detail())
                .contains("not documented")
                .contains("newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "Titles", "Ti-tle"})
    void unknown_member_that_is_nearly_documented_gets_a_hint(String name) {
        SchemaRules rules = rules("'additionalProperties':false,'properties':{'Text':{},'Title':{}}");

        List<String> faults = faults(rules, "{'" + name + "':1}");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).endsWith("; did you mean Title?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "a/b", "a~b", "a b", "a%25b", "#", "", "ä", "a.b"})
    void unknown_member_of_any_name_is_found(String name) {
        SchemaRules rules = rules("'properties':{'Rows':{'items':{'additionalProperties':false}}}");

        List<SchemaViolation> violations = rules.check(Parsed.value("{'Rows':[{'" + name + "':1}]}"));

        assertThat(violations)
                .extracting(violation -> violation.violation().place().pointer())
                .containsExactly(JsonPointer.ROOT.member("Rows").item(0).member(name));
    }

    @Test
    void all_faults_of_a_value_are_told() {
        SchemaRules rules = rules("'required':['A'],'properties':{'B':{'type':'string'},'C':{'maxLength':0}}");

        List<String> faults = faults(rules, "{'B':1,'C':'x'}");

        assertThat(faults).hasSize(3);
    }

    @Test
    void value_of_the_wrong_kind_breaks_no_more_than_that() {
        SchemaRules rules = rules("'properties':{'A':{'type':'string','enum':['a','b']},'B':{'enum':['a','b']}}");

        List<String> faults = faults(rules, "{'A':1,'B':1}");

        assertThat(faults)
                .containsExactly(
                        "/A thing.grow.a.type is a number, a string is required",
                        "/B thing.grow.b.enum is 1, one of a, b is required");
    }

    @Test
    void text_that_is_too_short_is_not_also_of_the_wrong_form() {
        SchemaRules rules = rules("'items':{'minLength':2,'pattern':'^[a-z]+$'}");

        List<SchemaViolation> violations = rules.check(Parsed.value("['','A','Ab','ab']"));

        assertThat(violations)
                .extracting(violation -> violation.violation().place().pointer() + " "
                        + violation.rule().id())
                .containsExactly(
                        "/0 thing.grow.item.min-length", "/1 thing.grow.item.min-length", "/2 thing.grow.item.pattern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type':'string'          | 7       | true",
                "'enum':['a']             | 'b'     | true",
                "'const':'a'              | 'b'     | true",
                "'pattern':'^a'           | 'b'     | true",
                "'format':'date'          | 'b'     | true",
                "'minLength':2            | 'b'     | true",
                "'maxLength':2            | 'bcd'   | true",
                "'minimum':2              | 1       | true",
                "'maximum':2              | 3       | true",
                "'minItems':1             | []      | false",
                "'maxItems':0             | [1]     | false",
                "'uniqueItems':true       | [1,1]   | false",
                "'maxProperties':0        | {'a':1} | false",
                "'required':['b']         | {'a':1} | true",
                "'additionalProperties':false | {'a':1} | false"
            })
    void violation_tells_whether_the_value_itself_is_refused(String keyword, String value, boolean refused) {
        List<SchemaViolation> violations = rules(keyword).check(Parsed.value(value));

        assertThat(violations).extracting(SchemaViolation::refusesValue).containsExactly(refused);
    }

    @Test
    void fault_of_a_value_hides_none_of_those_around_it() {
        SchemaRules rules = rules("'required':['B'],'properties':{'A':{'type':'string'},"
                + "'C':{'type':'array','maxItems':1,'items':{'type':'string'}}}");

        List<SchemaViolation> violations = rules.check(Parsed.value("{'A':1,'C':[1,'x']}"));

        assertThat(violations)
                .extracting(violation -> violation.rule().id().text())
                .containsExactlyInAnyOrder(
                        "thing.grow.b.required",
                        "thing.grow.a.type",
                        "thing.grow.c.max-items",
                        "thing.grow.c.item.type");
    }

    @Test
    void pointers_start_where_the_value_stands() {
        SchemaRules rules = rules("'properties':{'A':{'type':'string'}}");

        List<SchemaViolation> violations =
                rules.check(Parsed.details("{'A':1}").changes().get(0).details());

        assertThat(violations)
                .extracting(violation -> violation.violation().place().pointer().toString())
                .containsExactly("/ChangeSet/0/DetailsDocument/A");
    }

    @Test
    void status_of_a_member_and_of_all_below_it_may_differ() {
        SchemaRules rules = rules("'properties':{"
                + "'A':{'type':'array','x-preflight':{'http':400},'items':{'type':'string'}},'B':{'type':'string'}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(AwsCode.http(400), AwsCode.http(400), AwsCode.http(422));
    }

    @Test
    void assertion_may_be_answered_after_the_call() {
        SchemaRules rules = rules(
                "'properties':{'A':{'type':'string','maxLength':3,'x-preflight':{'maxLength':{'errorCode':'TOO_LONG'}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(AwsCode.http(422), AwsCode.errorCode("TOO_LONG"));
    }

    @Test
    void level_of_one_assertion_may_differ() {
        SchemaRules rules = rules("'properties':{'A':{'type':'string','additionalProperties':false,"
                + "'x-preflight':{'type':{'level':'warning'},'additionalProperties':{'level':'error'}}}}");

        assertThat(rules.rules()).extracting(RuleDescription::levels).containsExactly(Levels.WARNING, Levels.ERROR);
    }

    @Test
    void erratum_beside_an_assertion_decides_its_level() {
        RuleDescription rule = rules("'properties':{'A':{'maxLength':3,'x-preflight':{'maxLength':{'erratum':'P-1'}}}}")
                .rules()
                .get(0);

        assertThat(rule.levels()).isEqualTo(ONLY_STRICT);
        assertThat(rule.erratum()).contains("P-1");
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
    }

    @Test
    void missing_member_is_answered_with_the_status_of_the_member() {
        SchemaRules rules = rules("'required':['A','B'],'properties':{'B':{'x-preflight':{'http':400}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(AwsCode.http(422), AwsCode.http(400));
    }

    @Test
    void phrase_of_the_file_takes_the_place_of_a_pattern() {
        SchemaRules rules =
                rules("'properties':{'A':{'pattern':'^[0-9]+$','x-preflight':{'pattern':{'says':'be digits'}}}}");

        assertThat(rules.rules().get(0).demand()).isEqualTo("A must be digits");
        assertThat(faults(rules, "{'A':'x'}")).containsExactly("/A thing.grow.a.pattern is \"x\", but must be digits");
    }

    @Test
    void rules_that_are_switched_off_are_not_active() {
        SchemaRules rules = rules("'type':'string','maxLength':3,'properties':"
                + "{'A':{'maxLength':3,'x-preflight':{'maxLength':{'erratum':'P-1'}}}}");

        assertThat(rules.activeRules(false)).isEqualTo(2);
        assertThat(rules.activeRules(true)).isEqualTo(3);
    }

    @Test
    void schema_without_a_status_is_refused() {
        assertThatThrownBy(() -> compile("{'type':'object'}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thing.grow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'maxLenght':3",
                "'format':'uri'",
                "'format':'date-time'",
                "'anyOf':[]",
                "'not':{}",
                "'if':{}",
                "'then':{}",
                "'else':{}",
                "'oneOf':[]",
                "'patternProperties':{}",
                "'properties':{'A':{'nullable':true}}",
                "'items':{'unknown':1}",
                "'$defs':{'X':{'unknown':1}}"
            })
    void keyword_without_a_rule_is_refused(String keyword) {
        assertThatThrownBy(() -> rules(keyword))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thing.grow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'pattern':'(?=a)'", "'pattern':'('", "'$ref':'#/$defs/Missing'"})
    void broken_schema_is_refused(String keyword) {
        assertThatThrownBy(() -> rules("'properties':{'A':{" + keyword + "}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'properties':{'A':{'$ref':'%s/other.json'}}",
                "'properties':{'A':{'$ref':'%s/other.json#/$defs/X'}}",
                "'$id':'%s/base.json','properties':{'A':{'$ref':'other.json'}}",
                "'$schema':'%s/dialect.json'"
            })
    void reference_to_another_resource_is_refused_and_nothing_is_fetched(String keywords) throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();

            assertThatThrownBy(() -> rules(keywords.formatted(base))).isInstanceOf(IllegalArgumentException.class);
            assertThat(hits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "resource:x.json", "other.json"})
    void reference_to_a_file_is_refused(String reference) {
        assertThatThrownBy(() -> rules("'properties':{'A':{'$ref':'" + reference + "'}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostile_text_is_matched_in_linear_time() {
        SchemaRules rules = rules("'pattern':'^(a+)+$'");
        String value = "'" + "a".repeat(50_000) + "!'";

        List<String> faults = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> faults(rules, value));

        assertThat(faults).hasSize(1);
    }

    @Test
    void faults_of_a_long_list_take_time_that_grows_with_their_number() {
        SchemaRules rules = rules("'items':{'type':'string'}");
        String value = "[" + "1,".repeat(49_999) + "1]";

        List<String> faults = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> faults(rules, value));

        assertThat(faults).hasSize(50_000);
    }

    @Test
    void eight_threads_share_one_set_of_rules() throws Exception {
        SchemaRules rules =
                rules("'required':['A'],'properties':{'B':{'pattern':'^b+$'},'C':{'items':{'maxLength':2}}}");
        List<Future<List<String>>> results = new ArrayList<>();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 400; i++) {
                String value = "{'B':'" + "b".repeat(i % 7) + "','C':['" + "c".repeat(i % 5) + "']}";
                results.add(threads.submit(() -> faults(rules, value)));
            }
            for (int i = 0; i < 400; i++) {
                int expected = 1 + (i % 7 == 0 ? 1 : 0) + (i % 5 > 2 ? 1 : 0);
                assertThat(results.get(i).get()).hasSize(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void messages_do_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            List<String> faults =
                    faults(rules("'properties':{'Title':{'maxLength':1000}}"), "{'Title':'" + "a".repeat(1234) + "'}");

            assertThat(faults)
                    .containsExactly(
                            "/Title thing.grow.title.max-length has 1234 characters, at most 1000 are allowed; shorten it by 234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
