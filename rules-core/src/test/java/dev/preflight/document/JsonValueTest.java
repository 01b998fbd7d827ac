package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @Test
    void member_that_is_not_there_is_absent_and_names_its_place() {
        JsonValue absent = Parsed.value("{}").member("Title");

        assertThat(absent.isAbsent()).isTrue();
        assertThat(absent.isNull()).isFalse();
        assertThat(absent.isEmpty()).isFalse();
        assertThat(absent.pointer()).hasToString("/Title");
        assertThat(absent.kind()).isEqualTo("absent");
    }

    @Test
    void null_is_there_and_is_not_empty() {
        JsonValue nothing = Parsed.value("{'Title': null}").member("Title");

        assertThat(nothing.isNull()).isTrue();
        assertThat(nothing.isAbsent()).isFalse();
        assertThat(nothing.isEmpty()).isFalse();
        assertThat(nothing.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "[]", "{}"})
    void empty_containers_and_strings_are_empty_and_there(String json) {
        JsonValue value = Parsed.value("[" + json + "]").items().get(0);

        assertThat(value.isEmpty()).isTrue();
        assertThat(value.isAbsent()).isFalse();
        assertThat(value.isNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "[0]", "{'a':0}", "0", "false"})
    void anything_else_is_not_empty(String json) {
        JsonValue value = Parsed.value(json);

        assertThat(value.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"{}|object", "[]|array", "'a'|string", "1|number", "1.5|number", "true|boolean", "null|null"})
    void kinds_are_those_of_json_schema(String json, String kind) {
        JsonValue value = Parsed.value(json);

        assertThat(value.kind()).isEqualTo(kind);
    }

    @Test
    void steps_through_what_has_no_members_stay_absent_and_keep_the_place() {
        JsonValue absent = Parsed.value("{'a': [1]}").member("a").member("b").member("c");

        assertThat(absent.isAbsent()).isTrue();
        assertThat(absent.pointer()).hasToString("/a/b/c");
    }

    @Test
    void items_of_what_is_no_array_are_none() {
        List<JsonValue> items = Parsed.value("{'0': 1}").items();

        assertThat(items).isEmpty();
    }

    @Test
    void items_know_their_places() {
        List<JsonValue> items = Parsed.value("{'a': [5, 6]}").member("a").items();

        assertThat(items).extracting(item -> item.pointer().toString()).containsExactly("/a/0", "/a/1");
    }

    @Test
    void item_is_found_by_its_position() {
        JsonValue list = Parsed.value("{'a': [5, 6]}").member("a");

        assertThat(list.item(1)).hasToString("/a/1 = 6");
        assertThat(list.item(1).number()).isEqualTo(list.items().get(1).number());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"[5], 1", "[], 0", "{'0': 1}, 0", "'text', 0", "null, 0"})
    void item_that_is_not_there_is_absent_and_names_its_place(String json, int position) {
        JsonValue item = Parsed.value(json).item(position);

        assertThat(item.isAbsent()).isTrue();
        assertThat(item.pointer()).hasToString("/" + position);
    }

    @Test
    void number_keeps_the_digits_that_were_written() {
        JsonValue value = Parsed.value("1.10");

        assertThat(value.number()).contains(new BigDecimal("1.10"));
        assertThat(value.number().orElseThrow()).hasToString("1.10");
        assertThat(value).hasToString(" = 1.10");
    }

    @Test
    void number_of_an_integer_beyond_any_primitive_is_exact() {
        JsonValue value = Parsed.value("123456789012345678901234567890");

        assertThat(value.number()).contains(new BigDecimal("123456789012345678901234567890"));
    }

    @Test
    void accessors_of_another_kind_are_empty() {
        JsonValue text = Parsed.value("'1'");

        assertThat(text.number()).isEmpty();
        assertThat(text.bool()).isEmpty();
        assertThat(text.memberNames()).isEmpty();
        assertThat(text.size()).isZero();
    }

    @Test
    void bool_is_read() {
        JsonValue object = Parsed.value("{'yes': true, 'no': false}");

        assertThat(object.member("yes").bool()).contains(true);
        assertThat(object.member("no").bool()).contains(false);
    }

    @Test
    void member_names_come_in_the_order_of_the_document() {
        List<String> names = Parsed.value("{'b':1,'a':2,'c':3}").memberNames();

        assertThat(names).containsExactly("b", "a", "c");
    }

    @Test
    void texts_leave_out_items_of_other_kinds() {
        List<String> texts = Parsed.value("['a', 1, null, ['b'], 'c']").texts();

        assertThat(texts).containsExactly("a", "c");
    }

    @Test
    void wanted_texts_are_visited_at_any_depth_with_their_places() {
        JsonValue value = Parsed.value("{'a':'$x','b':['no',{'c':'$y'},['$z']],'$name':1}");
        List<String> visits = new ArrayList<>();

        value.forEachText(text -> text.startsWith("$"), (at, text) -> visits.add(at + "=" + text));

        assertThat(visits).containsExactly("/a=$x", "/b/1/c=$y", "/b/2/0=$z");
    }

    @Test
    void text_at_the_root_is_visited_too() {
        List<String> visits = new ArrayList<>();

        Parsed.value("'$x'").forEachText(text -> true, (at, text) -> visits.add(at + "=" + text));

        assertThat(visits).containsExactly("=$x");
    }
}
