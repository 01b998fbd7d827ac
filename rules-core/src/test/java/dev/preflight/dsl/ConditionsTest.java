package dev.preflight.dsl;

import static dev.preflight.dsl.Conditions.haveAtMostCharacters;
import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.notBeEmpty;
import static dev.preflight.dsl.Conditions.notRepeat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.text.Quotes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    private static final Condition NO_REPEATED_KEY =
            notRepeat("the key", item -> item.member("Key").text(), item -> item.member("Key"));

    /** Judges the member V of those details. */
    private static List<Violation> faults(Condition condition, String details) {
        ChangeScene scene = Scenes.details(details);
        Decision decision = condition.judge(scene.details().member("V"), scene);
        return decision instanceof Decision.Violated violated ? violated.violations() : List.of();
    }

    private static String onlyFault(Condition condition, String details) {
        List<Violation> faults = faults(condition, details);
        assertThat(faults).hasSize(1);
        return Quotes.quoted(faults.get(0).place().pointer().toString()) + " "
                + faults.get(0).detail();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'V':null}", "{'V':7}", "{'V':{}}", "{'V':{'Key':'a'}}", "{'V':true}"})
    void value_of_another_kind_is_left_to_other_rules(String details) {
        assertThat(faults(haveAtMostCharacters(0), details)).isEmpty();
        assertThat(faults(haveAtMostItems(0), details)).isEmpty();
        assertThat(faults(notBeEmpty(), details)).isEmpty();
        assertThat(faults(NO_REPEATED_KEY, details)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void text_of_3_code_points_is_at_most_3_characters(String text) {
        List<Violation> faults = faults(haveAtMostCharacters(3), "{'V':'" + text + "'}");

        assertThat(faults).isEmpty();
    }

    @Test
    void text_of_4_code_points_is_more_than_3_characters() {
        String fault = onlyFault(haveAtMostCharacters(3), "{'V':'abc\uD83D\uDE00'}");

        assertThat(fault)
                .isEqualTo(
                        "\"/ChangeSet/0/DetailsDocument/V\" has 4 characters, at most 3 are allowed; shorten it by 1");
    }

    @Test
    void list_of_2_items_has_at_most_2() {
        List<Violation> faults = faults(haveAtMostItems(2), "{'V':[1,1]}");

        assertThat(faults).isEmpty();
    }

    @Test
    void list_of_4_items_has_more_than_2() {
        String fault = onlyFault(haveAtMostItems(2), "{'V':[1,1,1,1]}");

        assertThat(fault).endsWith("has 4 items, at most 2 are allowed; leave out 2");
    }

    @Test
    void blank_text_is_not_empty() {
        List<Violation> faults = faults(notBeEmpty(), "{'V':' '}");

        assertThat(faults).isEmpty();
    }

    @Test
    void empty_text_is_empty() {
        String fault = onlyFault(notBeEmpty(), "{'V':''}");

        assertThat(fault).endsWith("is empty; give it a value");
    }

    @Test
    void different_keys_do_not_repeat() {
        List<Violation> faults =
                faults(NO_REPEATED_KEY, "{'V':[{'Key':'a'},{'Key':'A'},{},{},{'Key':null},{'Key':null}]}");

        assertThat(faults).isEmpty();
    }

    @Test
    void every_later_one_of_equal_keys_is_at_fault() {
        List<Violation> faults = faults(NO_REPEATED_KEY, "{'V':[{'Key':'a'},{'Key':'b'},{'Key':'a'},{'Key':'a'}]}");

        assertThat(faults)
                .extracting(fault -> fault.place().pointer() + " " + fault.detail())
                .containsExactly(
                        "/ChangeSet/0/DetailsDocument/V/2/Key is \"a\" and repeats the key of item [0]; keep one",
                        "/ChangeSet/0/DetailsDocument/V/3/Key is \"a\" and repeats the key of item [0]; keep one");
    }

    @Test
    void repeated_value_that_is_no_text_is_not_quoted() {
        Condition numbers = notRepeat("the number", JsonValue::number, item -> item);

        String fault = onlyFault(numbers, "{'V':[1,1]}");

        assertThat(fault).isEqualTo("\"/ChangeSet/0/DetailsDocument/V/1\" repeats the number of item [0]; keep one");
    }

    @Test
    void number_of_items_is_a_matter_of_size_and_their_repetition_is_none() {
        assertThat(haveAtMostItems(1).isOfSize()).isTrue();
        assertThat(NO_REPEATED_KEY.isOfSize()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haveAtMostCharacters", "haveAtMostItems"})
    void words_name_the_limit(String name) {
        Condition condition = name.equals("haveAtMostItems") ? haveAtMostItems(72) : haveAtMostCharacters(72);

        assertThat(condition.words()).startsWith("have at most 72 ");
    }

    @Test
    void a_limit_that_facts_may_set_is_named_as_the_catalog_has_it() {
        Limit limit = new Limit("things", 2);

        assertThat(haveAtMostCharacters(limit).words()).isEqualTo("have at most 2 characters");
        assertThat(haveAtMostItems(limit).words()).isEqualTo("have at most 2 items");
        assertThat(haveAtMostItems(limit).isOfSize()).isTrue();
        assertThat(onlyFault(haveAtMostItems(limit), "{'V':[1,1,1]}"))
                .endsWith("has 3 items, at most 2 are allowed; leave out 1");
    }
}
