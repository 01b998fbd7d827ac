package dev.preflight.catalog.listing;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.catalog.reference.Pages;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListingTextTest {
    private static final Page PAGE = Pages.page("thing.grow", "Thing.Grow");
    private static final ListingText TEXT = ListingText.on(PAGE, "Rows.*.LongTitle", errorCode("BAD_TITLE"));

    private static List<RuleDescription> described(ListingText text) {
        return text.rules("async.01", "async.02").stream()
                .map(Rule::description)
                .toList();
    }

    private static List<String> broken(String text) {
        ChangeScene scene = Scenes.details("{'Rows':[{'LongTitle':'" + text + "'}]}");
        return Stream.of(
                        TEXT.trademarkSpacing("async.01"),
                        TEXT.unsupportedCharacters("async.02"),
                        TEXT.unsupportedOrControlCharacters("async.02"),
                        TEXT.guideCharacters("async.02"))
                .map(rule -> Scenes.judge(rule, scene))
                .map(decision -> decision instanceof Decision.Violated violated
                        ? violated.violations().get(0).detail()
                        : "")
                .toList();
    }

    @Test
    void rules_are_named_by_the_path() {
        assertThat(described(TEXT))
                .extracting(rule -> rule.id().text())
                .containsExactly(
                        "thing.grow.rows.long-title.trademark-spacing",
                        "thing.grow.rows.long-title.unsupported-characters",
                        "thing.grow.rows.long-title.supported-characters");
        assertThat(described(TEXT))
                .extracting(RuleDescription::constraints)
                .containsExactly(
                        List.of("Thing.Grow.async.01"), List.of("Thing.Grow.async.02"), List.of("Thing.Grow.async.02"));
    }

    @Test
    void rules_of_the_reference_are_errors_and_that_of_the_guide_warns() {
        assertThat(described(TEXT))
                .extracting(RuleDescription::levels)
                .containsExactly(Levels.ERROR, Levels.ERROR, Levels.WARNING);
        assertThat(described(TEXT))
                .extracting(RuleDescription::provenance)
                .containsExactly(Provenance.DOCUMENTED, Provenance.DOCUMENTED, Provenance.GUIDE);
        assertThat(described(TEXT)).extracting(RuleDescription::erratum).containsOnly(Optional.empty());
    }

    static Stream<AwsCode> codes() {
        return Stream.of(errorCode("INVALID_USAGE_INSTRUCTIONS"), http(400));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void all_rules_are_answered_with_the_code_of_the_page(AwsCode code) {
        ListingText text = ListingText.on(PAGE, "LongTitle", code);

        assertThat(described(text)).extracting(RuleDescription::code).containsExactly(code, code, code);
    }

    @Test
    void erratum_decides_how_severe_the_rules_of_the_reference_are_and_leaves_that_of_the_guide() {
        List<RuleDescription> rules = described(TEXT.decidedBy("P-69"));

        assertThat(rules)
                .extracting(RuleDescription::levels)
                .containsExactly(Levels.IN_DOUBT, Levels.IN_DOUBT, Levels.WARNING);
        assertThat(rules)
                .extracting(RuleDescription::provenance)
                .containsExactly(Provenance.CONFLICTING, Provenance.CONFLICTING, Provenance.GUIDE);
        assertThat(rules)
                .extracting(RuleDescription::erratum)
                .containsExactly(Optional.of("P-69"), Optional.of("P-69"), Optional.empty());
        assertThat(rules)
                .extracting(RuleDescription::code)
                .containsExactlyElementsOf(
                        described(TEXT).stream().map(RuleDescription::code).toList());
    }

    @Test
    void erratum_that_does_not_exist_is_refused() {
        ListingText text = TEXT.decidedBy("P-0");

        assertThatThrownBy(() -> text.trademarkSpacing("async.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain, with \\n and \\t | ^^                                                         | ^^",
                "Grow\u2122 and \u00AE  | ^has white space before \u00AE at character 11; remove the space^ | ^^",
                "Grow \u2122            | ^has white space before \u2122 at character 6; remove the space^  | ^^",
                "Grow\\u00a0\u2122      | ^has white space before \u2122 at character 6; remove the space^  | ^^",
                "\uD83D\uDE00 \u2120    | ^has white space before \u2120 at character 3; remove the space^  | ^has U+1F600 (GRINNING FACE)^"
            })
    void white_space_before_a_trademark_symbol_is_told_by_its_place(String text, String trademark, String guide) {
        List<String> broken = broken(text);

        assertThat(broken.get(0)).isEqualTo(trademark);
        assertThat(broken.get(3)).startsWith(guide);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a\\u0001    | ^^               | U+0001 at character 2",
                "ab\\u0085   | U+0085           | U+0085 at character 3",
                "\\ue000     | U+E000           | U+E000 at character 1",
                "\\u0378     | U+0378           | U+0378 at character 1",
                "\\r\\n\\t   | ^^               | ^^"
            })
    void control_characters_below_the_space_are_left_to_the_call_or_not(
            String text, String unsupported, String unsupportedOrControl) {
        List<String> broken = broken(text);

        assertThat(code(broken.get(1))).isEqualTo(unsupported);
        assertThat(place(broken.get(2))).isEqualTo(unsupportedOrControl);
    }

    /** {@code U+0001} of {@code has the unsupported character U+0001 (…) at character 2; remove it}. */
    private static String code(String detail) {
        return detail.replaceAll(".*(U\\+[0-9A-F]+).*", "$1");
    }

    private static String place(String detail) {
        return detail.replaceAll(".*(U\\+[0-9A-F]+) .*( at character [0-9]+);.*", "$1$2");
    }
}
