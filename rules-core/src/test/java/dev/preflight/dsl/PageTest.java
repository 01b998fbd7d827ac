package dev.preflight.dsl;

import static dev.preflight.dsl.Conditions.haveAtMostCharacters;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Parsed;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final Levels ONLY_STRICT = new Levels(Optional.empty(), Optional.of(Severity.ERROR));
    private static final Page PAGE = new Page("thing.grow", "thing.Grow", PageTest::levelsOf);

    private static Levels levelsOf(String erratum) {
        if (!erratum.equals("P-1")) {
            throw new IllegalArgumentException("no such erratum: " + erratum);
        }
        return ONLY_STRICT;
    }

    private static Page.LastStep<Rule<ChangeScene>> titleLength() {
        return PAGE.rule("title.length")
                .on("Rows.*.Title")
                .must(haveAtMostCharacters(3))
                .otherwise(errorCode("TOO_LONG"));
    }

    @Test
    void statement_becomes_the_description_of_the_rule() {
        RuleDescription rule = titleLength().documentedAs("async.01").description();

        assertThat(rule.id()).hasToString("thing.grow.title.length");
        assertThat(rule.demand()).isEqualTo("Rows[].Title must have at most 3 characters");
        assertThat(rule.code()).isEqualTo(errorCode("TOO_LONG"));
        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
        assertThat(rule.provenance()).isEqualTo(Provenance.DOCUMENTED);
        assertThat(rule.erratum()).isEmpty();
    }

    @Test
    void rows_of_the_page_are_prefixed_and_rows_of_other_pages_are_not() {
        RuleDescription rule = titleLength()
                .documentedAs("async.01", "sync.02", "OTHER.page.03")
                .description();

        assertThat(rule.constraints()).containsExactly("thing.Grow.async.01", "thing.Grow.sync.02", "OTHER.page.03");
    }

    @Test
    void rows_of_another_page_are_named_by_its_word() {
        RuleDescription rule = PAGE.withRows("old", "thing.Sprout")
                .rule("title.length")
                .on("Title")
                .must(haveAtMostCharacters(3))
                .otherwise(errorCode("TOO_LONG"))
                .documentedAs("async.01", "old:async.02")
                .description();

        assertThat(rule.constraints()).containsExactly("thing.Grow.async.01", "thing.Sprout.async.02");
    }

    @Test
    void rows_of_a_page_that_nobody_named_are_refused() {
        assertThatThrownBy(() -> titleLength().documentedAs("old:async.02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("old");
    }

    @Test
    void rule_that_no_row_documents_names_no_constraints() {
        RuleDescription rule = titleLength().documentedAs().description();

        assertThat(rule.constraints()).isEmpty();
    }

    @Test
    void every_value_of_the_subject_is_judged() {
        Rule<ChangeScene> rule = titleLength().documentedAs("async.01");

        Decision decision =
                Scenes.judge(rule, Scenes.details("{'Rows':[{'Title':'abc'},{'Title':'abcd'},{},{'Title':'abcde'}]}"));

        assertThat(((Decision.Violated) decision).violations())
                .extracting(violation -> violation.place().pointer().toString())
                .containsExactly(
                        "/ChangeSet/0/DetailsDocument/Rows/1/Title", "/ChangeSet/0/DetailsDocument/Rows/3/Title");
    }

    @Test
    void empty_subject_is_the_details_themselves() {
        Rule<ChangeScene> rule = PAGE.rule("details.kind")
                .on("")
                .must(
                        "be an object",
                        (value, scene) ->
                                value.isObject() ? Decision.holds() : Decision.violated(value.pointer(), "is none"))
                .otherwise(http(422))
                .documentedAs("sync.01");

        assertThat(rule.description().demand()).isEqualTo("DetailsDocument must be an object");
        assertThat(Scenes.judge(rule, Scenes.details("{}"))).isEqualTo(Decision.holds());
        assertThat(Scenes.judge(rule, Scenes.details("[]")))
                .isEqualTo(Decision.violated(JsonPointer.parse("/ChangeSet/0/DetailsDocument"), "is none"));
    }

    @Test
    void rule_on_a_path_is_named_by_the_path_and_judges_what_is_there() {
        Rule<ChangeScene> rule = PAGE.ruleOn("Rows.*.Kinds.?.LongTitle", "max-length")
                .must(haveAtMostCharacters(3))
                .otherwise(errorCode("TOO_LONG"))
                .documentedAs("async.01");

        assertThat(rule.id()).hasToString("thing.grow.rows.kinds.long-title.max-length");
        assertThat(rule.description().demand()).isEqualTo("Rows[].Kinds.LongTitle must have at most 3 characters");
        assertThat(
                        Scenes.judge(
                                rule,
                                Scenes.details(
                                        "{'Rows':[{'Kinds':{'X':{'LongTitle':'abcd'},'Y':{'LongTitle':'abc'}}},{'Kinds':{}}]}")))
                .isEqualTo(Decision.violated(
                        JsonPointer.parse("/ChangeSet/0/DetailsDocument/Rows/0/Kinds/X/LongTitle"),
                        "has 4 characters, at most 3 are allowed; shorten it by 1"));
    }

    @Test
    void rule_on_a_path_has_the_id_that_a_schema_derives() {
        SchemaRules schema = SchemaRules.compile(new SchemaPage(
                "thing.grow",
                "details",
                Parsed.value("{'x-preflight':{'http':422},'properties':{'DataRows':{'items':{'properties':"
                                + "{'SaaSUrl':{'maxLength':3}}}}}}")
                        .node(),
                PageTest::levelsOf));

        RuleDescription rule = PAGE.ruleOn("DataRows.*.SaaSUrl", "max-length")
                .must(haveAtMostCharacters(3))
                .otherwise(http(422))
                .documentedAs()
                .description();

        assertThat(schema.rules()).extracting(RuleDescription::id).containsExactly(rule.id());
        assertThat(schema.rules()).extracting(RuleDescription::demand).containsExactly(rule.demand());
    }

    @ParameterizedTest
    @CsvSource({
        "Rows.*.Details.Name, thing.grow.row.name.check",
        "Rows.*.Details, thing.grow.row.check",
        "Rows.*.Details.Keys.*.Name, thing.grow.key.name.check",
        "Rows.*.DetailsOfOld, thing.grow.rows.details-of-old.check",
        "Rows, thing.grow.rows.check",
        "Wrapped.Name, thing.grow.name.check"
    })
    void page_may_have_short_words_for_long_paths(String path, String id) {
        Page page = PAGE.withSubject("Rows.*.Details", "row")
                .withSubject("Rows.*.Details.Keys.*", "key")
                .withSubject("Wrapped", "");

        RuleDescription rule = page.ruleOn(path, "check")
                .must(haveAtMostCharacters(3))
                .otherwise(http(422))
                .documentedAs()
                .description();

        assertThat(rule.id()).hasToString(id);
        assertThat(rule.demand()).startsWith(path.replace(".*", "[]") + " must ");
    }

    @Test
    void rule_on_the_change_speaks_its_own_words() {
        Rule<ChangeScene> rule = PAGE.rule("change.name")
                .onTheChange(
                        "A change must be named",
                        scene -> scene.change().changeName().isAbsent()
                                ? Decision.violated(scene.change().pointer(), "has no name")
                                : Decision.holds())
                .otherwise(errorCode("NO_NAME"))
                .documentedAs("async.02");

        assertThat(rule.description().demand()).isEqualTo("A change must be named");
        assertThat(Scenes.judge(rule, Scenes.details("{}")))
                .isEqualTo(Decision.violated(JsonPointer.parse("/ChangeSet/0"), "has no name"));
    }

    @Test
    void rule_on_the_set_sees_all_changes() {
        OfScene<SetScene> rule = PAGE.rule("set.size")
                .onTheSet(
                        "A set must have one change",
                        scene -> scene.document().changes().size() == 1
                                ? Decision.holds()
                                : Decision.violated(JsonPointer.ROOT, "has more"))
                .otherwise(http(400))
                .documentedAs("sync.03");

        assertThat(rule.judge(Scenes.set(Parsed.document("[{}]")))).isEqualTo(Decision.holds());
        assertThat(rule.judge(Scenes.set(Parsed.document("[{},{}]")))).isInstanceOf(Decision.Violated.class);
    }

    @Test
    void rule_from_elsewhere_may_only_warn() {
        RuleDescription rule =
                titleLength().asWarning(Provenance.GUIDE).documentedAs().description();

        assertThat(rule.levels()).isEqualTo(Levels.WARNING);
        assertThat(rule.provenance()).isEqualTo(Provenance.GUIDE);
    }

    @Test
    void rule_from_elsewhere_may_be_an_error_in_strict_mode() {
        RuleDescription rule =
                titleLength().inDoubt(Provenance.SHAPE).documentedAs().description();

        assertThat(rule.levels()).isEqualTo(Levels.IN_DOUBT);
        assertThat(rule.provenance()).isEqualTo(Provenance.SHAPE);
        assertThat(rule.code()).isEqualTo(errorCode("TOO_LONG"));
        assertThat(rule.erratum()).isEmpty();
    }

    @Test
    void rule_from_elsewhere_may_be_certain() {
        RuleDescription rule =
                titleLength().from(Provenance.SHAPE).documentedAs().description();

        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
        assertThat(rule.provenance()).isEqualTo(Provenance.SHAPE);
    }

    @Test
    void erratum_decides_how_severe_a_rule_is() {
        RuleDescription rule =
                titleLength().decidedBy("P-1").documentedAs("async.01").description();

        assertThat(rule.levels()).isEqualTo(ONLY_STRICT);
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
        assertThat(rule.erratum()).contains("P-1");
    }

    @Test
    void erratum_may_settle_the_reading_of_a_rule_that_stays_an_error() {
        RuleDescription rule =
                titleLength().readBy("P-1").documentedAs("async.01").description();

        assertThat(rule.levels()).isEqualTo(Levels.ERROR);
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
        assertThat(rule.erratum()).contains("P-1");
    }

    @Test
    void erratum_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> titleLength().decidedBy("P-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void malformed_name_is_refused() {
        assertThatThrownBy(() -> PAGE.rule("TitleLength")).isInstanceOf(IllegalArgumentException.class);
    }
}
