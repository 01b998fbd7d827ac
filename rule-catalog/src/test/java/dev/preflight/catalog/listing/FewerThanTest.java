package dev.preflight.catalog.listing;

import static dev.preflight.rule.AwsCode.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.JsonPointer;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewerThanTest {
    private static final Page PAGE = Pages.page("thing.grow", "Thing.Grow");
    private static final Rule<ChangeScene> CHARACTERS =
            FewerThan.characters(PAGE, "Rows.*.LongTitle", new Limit("title", 3), errorCode("TOO_LONG"), "async.01");
    private static final Rule<ChangeScene> ITEMS =
            FewerThan.items(PAGE, "Rows", new Limit("rows", 2), errorCode("TOO_MANY"), "async.02");

    private static Decision judge(String title) {
        return Scenes.judge(CHARACTERS, Scenes.details("{'Rows':[{'LongTitle':" + title + "}]}"));
    }

    @Test
    void rule_is_described_by_its_path_its_limit_and_the_erratum() {
        RuleDescription rule = CHARACTERS.description();

        assertThat(rule.id()).hasToString("thing.grow.rows.long-title.fewer-than");
        assertThat(rule.demand()).isEqualTo("Rows[].LongTitle must have fewer than 3 characters");
        assertThat(rule.code()).isEqualTo(errorCode("TOO_LONG"));
        assertThat(rule.levels()).isEqualTo(Levels.IN_DOUBT);
        assertThat(rule.provenance()).isEqualTo(Provenance.CONFLICTING);
        assertThat(rule.erratum()).contains("P-33");
        assertThat(rule.constraints()).containsExactly("Thing.Grow.async.01");
        assertThat(ITEMS.description().demand()).isEqualTo("Rows must have fewer than 2 items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'abc'", "'\uD83D\uDE00bc'", "'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'"})
    void text_on_the_limit_is_in_doubt(String title) {
        assertThat(judge(title))
                .isEqualTo(Decision.violated(
                        JsonPointer.parse("/ChangeSet/0/DetailsDocument/Rows/0/LongTitle"),
                        "has 3 characters, but the reference prints fewer than 3; leave out one to be sure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'ab'", "'\uD83D\uDE00b'", "null", "7"})
    void shorter_text_and_what_is_no_text_is_fine(String title) {
        assertThat(judge(title)).isEqualTo(Decision.holds());
    }

    @Test
    void text_that_is_not_there_is_fine() {
        assertThat(Scenes.judge(CHARACTERS, Scenes.details("{'Rows':[{}]}"))).isEqualTo(Decision.holds());
    }

    @Test
    void list_on_the_limit_is_in_doubt() {
        assertThat(Scenes.judge(ITEMS, Scenes.details("{'Rows':[1,2]}")))
                .isEqualTo(Decision.violated(
                        JsonPointer.parse("/ChangeSet/0/DetailsDocument/Rows"),
                        "has 2 items, but the reference prints fewer than 2; leave out one to be sure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "'ab'", "null"})
    void shorter_list_and_what_has_no_items_is_fine(String rows) {
        assertThat(Scenes.judge(ITEMS, Scenes.details("{'Rows':" + rows + "}"))).isEqualTo(Decision.holds());
    }

    @Test
    void what_is_over_a_lowered_limit_is_told_how_much_to_leave_out() {
        assertThat(Scenes.judge(ITEMS, Scenes.details("{'Rows':[1,2,3]}")))
                .isEqualTo(Decision.violated(
                        JsonPointer.parse("/ChangeSet/0/DetailsDocument/Rows"),
                        "has 3 items, but the reference prints fewer than 2; leave out 2 to be sure"));
    }
}
