package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.Parsed;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema file may say beside an assertion, in {@code x-preflight}. */
class AssertionNotesTest {
    private static final Levels ONLY_STRICT = new Levels(Optional.empty(), Optional.of(Severity.ERROR));

    private static SchemaRules rules(String keywords) {
        return compile("{'x-preflight':{'http':422}," + keywords + "}");
    }

    private static SchemaRules compile(String schema) {
        return SchemaRules.compile(
                new SchemaPage("thing.grow", "details", Parsed.value(schema).node(), AssertionNotesTest::levelsOf));
    }

    private static Levels levelsOf(String erratum) {
        assertThat(erratum).isEqualTo("P-1");
        return ONLY_STRICT;
    }

    /** The only rule of a schema: Title is at most 3 long. */
    private static RuleDescription maxLength(String notes) {
        return only(rules("'properties':{'Title':{'maxLength':3,'x-preflight':{'maxLength':{" + notes + "}}}}"));
    }

    /** The only rule of a schema: Title is there. */
    private static RuleDescription required(String notes) {
        return only(rules("'required':['Title'],'properties':{'Title':{'x-preflight':{'required':{" + notes + "}}}}"));
    }

    /** The only rule of a schema: Rows have no members but those that are listed. */
    private static RuleDescription unknownMember(String notes) {
        return only(rules("'properties':{'Rows':{'additionalProperties':false,"
                + "'x-preflight':{'additionalProperties':{" + notes + "}}}}"));
    }

    private static RuleDescription only(SchemaRules rules) {
        assertThat(rules.rules()).hasSize(1);
        return rules.rules().get(0);
    }

    @Test
    void level_may_be_in_doubt() {
        RuleDescription rule = maxLength("'level':'in-doubt'");

        assertThat(rule.levels()).isEqualTo(Levels.IN_DOUBT);
        assertThat(rule.provenance()).isEqualTo(Provenance.ANSWER_INFERRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'errorCode':'TOO_LONG'", "'http':400"})
    void answer_beside_the_keyword_itself_is_documented(String note) {
        assertThat(maxLength(note).provenance()).isEqualTo(Provenance.DOCUMENTED);
    }

    @Test
    void status_of_the_file_and_code_of_a_member_are_inferred_but_for_the_keywords_they_are_printed_for() {
        SchemaRules rules = compile("{'x-preflight':{'http':422,'printed':['maxLength']},'properties':{"
                + "'Title':{'type':'string','maxLength':3},"
                + "'Key':{'type':'string','maxLength':3,'x-preflight':{'errorCode':'BAD_KEY'}},"
                + "'Rows':{'x-preflight':{'printed':['type']},'type':'array','items':{'maxLength':3}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::provenance)
                .containsExactly(
                        Provenance.ANSWER_INFERRED,
                        Provenance.DOCUMENTED,
                        Provenance.ANSWER_INFERRED,
                        Provenance.DOCUMENTED,
                        Provenance.DOCUMENTED,
                        Provenance.ANSWER_INFERRED);
    }

    @Test
    void level_goes_before_that_of_the_erratum() {
        RuleDescription rule = maxLength("'level':'in-doubt','erratum':'P-1'");

        assertThat(rule.levels()).isEqualTo(Levels.IN_DOUBT);
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
        assertThat(rule.erratum()).contains("P-1");
    }

    @ParameterizedTest
    @CsvSource({
        "documented, DOCUMENTED",
        "answer-inferred, ANSWER_INFERRED",
        "conflicting, CONFLICTING",
        "shape, SHAPE",
        "guide, GUIDE",
        "inferred, INFERRED"
    })
    void provenance_is_named_by_its_word(String word, Provenance provenance) {
        RuleDescription rule = maxLength("'provenance':'" + word + "'");

        assertThat(rule.provenance()).isEqualTo(provenance);
        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
    }

    @Test
    void provenance_goes_before_that_of_the_erratum() {
        RuleDescription rule = maxLength("'provenance':'shape','erratum':'P-1'");

        assertThat(rule.provenance()).isEqualTo(Provenance.SHAPE);
        assertThat(rule.levels()).isEqualTo(ONLY_STRICT);
        assertThat(rule.erratum()).contains("P-1");
    }

    @Test
    void provenance_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> maxLength("'provenance':'hearsay'")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missing_member_is_told_in_the_way_that_the_member_notes() {
        RuleDescription rule = required("'errorCode':'NO_TITLE','level':'warning','provenance':'inferred'");

        assertThat(rule.id()).hasToString("thing.grow.title.required");
        assertThat(rule.code()).isEqualTo(AwsCode.errorCode("NO_TITLE"));
        assertThat(rule.levels()).isEqualTo(Levels.WARNING);
        assertThat(rule.provenance()).isEqualTo(Provenance.INFERRED);
    }

    @Test
    void missing_member_may_be_decided_by_an_erratum() {
        RuleDescription rule = required("'erratum':'P-1'");

        assertThat(rule.levels()).isEqualTo(ONLY_STRICT);
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
        assertThat(rule.erratum()).contains("P-1");
        assertThat(rule.code()).isEqualTo(AwsCode.http(422));
    }

    @Test
    void notes_on_a_missing_member_say_nothing_of_another_one() {
        SchemaRules rules = rules("'required':['Title','Key','Unlisted'],'properties':{"
                + "'Title':{'x-preflight':{'required':{'errorCode':'NO_TITLE'}}},"
                + "'Key':{'maxLength':3,'x-preflight':{'maxLength':{'errorCode':'TOO_LONG'}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(
                        AwsCode.errorCode("NO_TITLE"),
                        AwsCode.http(422),
                        AwsCode.http(422),
                        AwsCode.errorCode("TOO_LONG"));
    }

    @Test
    void notes_on_a_missing_member_stand_with_the_member_and_not_with_the_object() {
        SchemaRules rules = rules("'properties':{'Rows':{'required':['Key'],"
                + "'x-preflight':{'required':{'errorCode':'NO_ROWS'}},"
                + "'properties':{'Key':{'x-preflight':{'required':{'errorCode':'NO_KEY'}}}}}}");

        assertThat(only(rules).code()).isEqualTo(AwsCode.errorCode("NO_KEY"));
    }

    @Test
    void subject_is_a_short_word_for_the_path_in_ids_alone() {
        SchemaRules rules = rules("'properties':{'Rows':{'items':{'properties':{'Details':{"
                + "'x-preflight':{'subject':'row'},'required':['Name'],"
                + "'properties':{'Name':{'maxLength':3},'Keys':{'items':{'type':'string'}}}}}}}}");

        assertThat(rules.rules())
                .extracting(rule -> rule.id().text())
                .containsExactly(
                        "thing.grow.row.name.required",
                        "thing.grow.row.name.max-length",
                        "thing.grow.row.keys.item.type");
        assertThat(rules.rules())
                .extracting(RuleDescription::demand)
                .first()
                .isEqualTo("Rows[].Details.Name must be there");
    }

    @Test
    void nearest_subject_counts() {
        SchemaRules rules = rules("'properties':{'Rows':{'x-preflight':{'subject':'list'},'maxItems':3,"
                + "'items':{'x-preflight':{'subject':'row'},'properties':{'Name':{'maxLength':3}}}}}");

        assertThat(rules.rules())
                .extracting(rule -> rule.id().text())
                .containsExactly("thing.grow.list.max-items", "thing.grow.row.name.max-length");
    }

    @Test
    void unknown_member_may_be_an_error_that_is_documented() {
        RuleDescription rule = unknownMember("'level':'error','provenance':'documented','errorCode':'ODD_MEMBER'");

        assertThat(rule.id()).hasToString("thing.grow.rows.unknown-member");
        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
        assertThat(rule.provenance()).isEqualTo(Provenance.DOCUMENTED);
        assertThat(rule.code()).isEqualTo(AwsCode.errorCode("ODD_MEMBER"));
    }

    @Test
    void unknown_member_may_be_decided_by_an_erratum_and_stays_inferred() {
        RuleDescription rule = unknownMember("'erratum':'P-1'");

        assertThat(rule.levels()).isEqualTo(ONLY_STRICT);
        assertThat(rule.provenance()).isEqualTo(Provenance.INFERRED);
    }

    @Test
    void code_beside_a_member_counts_for_all_its_keywords_and_for_its_absence() {
        SchemaRules rules = rules("'required':['Title','Key'],'properties':{'Key':{'type':'string'},"
                + "'Title':{'type':'string','maxLength':3,'x-preflight':{'errorCode':'BAD_TITLE'}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(
                        AwsCode.errorCode("BAD_TITLE"),
                        AwsCode.http(422),
                        AwsCode.http(422),
                        AwsCode.errorCode("BAD_TITLE"),
                        AwsCode.errorCode("BAD_TITLE"));
    }

    @Test
    void code_beside_a_member_says_nothing_of_the_values_below_it() {
        SchemaRules rules = rules("'properties':{'Rows':{'minItems':1,'x-preflight':{'errorCode':'NO_ROWS'},"
                + "'items':{'type':'object','properties':{'Key':{'maxLength':3}}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(AwsCode.errorCode("NO_ROWS"), AwsCode.http(422), AwsCode.http(422));
    }

    @Test
    void note_on_a_keyword_goes_before_the_code_beside_the_member() {
        SchemaRules rules = rules("'required':['Title'],'properties':{'Title':{'type':'string','maxLength':3,"
                + "'minLength':1,'x-preflight':{'errorCode':'BAD_TITLE','http':400,'required':{'http':422},"
                + "'maxLength':{'errorCode':'TOO_LONG'},'minLength':{'level':'warning'}}}}");

        assertThat(rules.rules())
                .extracting(RuleDescription::code)
                .containsExactly(
                        AwsCode.http(422),
                        AwsCode.errorCode("BAD_TITLE"),
                        AwsCode.errorCode("TOO_LONG"),
                        AwsCode.errorCode("BAD_TITLE"));
    }

    @Test
    void note_on_a_missing_member_may_wait_for_a_page_that_requires_it() {
        SchemaRules rules = rules(
                "'properties':{'Title':{'maxLength':3," + "'x-preflight':{'required':{'errorCode':'NO_TITLE'}}}}");

        assertThat(only(rules).code()).isEqualTo(AwsCode.http(422));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'maxlength':{'level':'warning'}",
                "'minLength':{'level':'warning'}",
                "'maxLength':'warning'",
                "'level':'warning'",
                "'erorCode':'BAD_TITLE'",
                "'maxLength':{'levle':'warning'}",
                "'maxLength':{'level':'mild'}"
            })
    void note_that_would_be_lost_is_refused_by_its_place(String note) {
        assertThatThrownBy(() -> rules("'properties':{'Title':{'maxLength':3,'x-preflight':{" + note + "}}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("thing.grow: ")
                .hasMessageContaining(", at /properties/Title");
    }
}
