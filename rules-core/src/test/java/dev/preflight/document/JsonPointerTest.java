package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {
    @Test
    void root_prints_as_the_empty_string() {
        String printed = JsonPointer.ROOT.toString();

        assertThat(printed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "'', /", "' ', '/ '"})
    void member_names_are_escaped_as_in_rfc_6901(String name, String printed) {
        JsonPointer pointer = JsonPointer.ROOT.member(name);

        assertThat(pointer).hasToString(printed);
        assertThat(JsonPointer.parse(printed).segments()).containsExactly(name);
    }

    @Property
    void every_path_survives_printing_and_parsing(@ForAll("segments") List<String> segments) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String segment : segments) {
            pointer = pointer.member(segment);
        }

        JsonPointer parsed = JsonPointer.parse(pointer.toString());

        assertThat(parsed).isEqualTo(pointer).hasSameHashCodeAs(pointer);
        assertThat(parsed.segments()).isEqualTo(segments);
    }

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.of("~", "/", "0", "1", "a", "é", "٣", " ", "")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/00", "/a/٣", "/a/12345678901"})
    void digits_that_name_no_item_stay_a_member_name(String text) {
        JsonPointer pointer = JsonPointer.parse(text);

        assertThat(pointer.isItem()).isFalse();
        assertThat(pointer).hasToString(text);
    }

    @Test
    void item_prints_its_position_and_knows_that_it_is_one() {
        JsonPointer pointer = JsonPointer.ROOT.member("ChangeSet").item(12);

        assertThat(pointer).hasToString("/ChangeSet/12");
        assertThat(pointer.isItem()).isTrue();
        assertThat(pointer.segment()).isEqualTo("12");
    }

    @Test
    void text_without_a_leading_slash_is_refused() {
        assertThatThrownBy(() -> JsonPointer.parse("ChangeSet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ChangeSet");
    }

    @Test
    void item_is_equal_to_the_member_whose_name_is_its_position() {
        JsonPointer item = JsonPointer.ROOT.member("a").item(0).member("b");
        JsonPointer member = JsonPointer.ROOT.member("a").member("0").member("b");

        assertThat(item).isEqualTo(member).hasSameHashCodeAs(member).isEqualByComparingTo(member);
        assertThat(JsonPointer.ROOT.item(0)).isNotEqualTo(JsonPointer.ROOT.member(""));
        assertThat(JsonPointer.ROOT).isNotEqualTo(JsonPointer.ROOT.member(""));
    }

    @Property
    void equality_and_order_are_those_of_the_printed_forms(
            @ForAll("pointers") JsonPointer left, @ForAll("pointers") JsonPointer right) {
        assertThat(left.equals(right)).isEqualTo(left.toString().equals(right.toString()));
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(Integer.signum(left.toString().compareTo(right.toString())));
        assertThat(left).hasSameHashCodeAs(JsonPointer.parse(left.toString()));
    }

    /** Short names of characters next to those that a pointer is made of, so that equal beginnings are common. */
    @Provide
    Arbitrary<JsonPointer> pointers() {
        Arbitrary<UnaryOperator<JsonPointer>> items =
                Arbitraries.of(0, 1, 10, 2).map(at -> from -> from.item(at));
        Arbitrary<UnaryOperator<JsonPointer>> members = Arbitraries.strings()
                .withChars('a', '-', '.', '/', '0', '1', '~', '\u007f', '\uD83D')
                .ofMaxLength(2)
                .map(name -> from -> from.member(name));
        return Arbitraries.oneOf(items, members).list().ofMaxSize(4).map(steps -> {
            JsonPointer pointer = JsonPointer.ROOT;
            for (UnaryOperator<JsonPointer> step : steps) {
                pointer = step.apply(pointer);
            }
            return pointer;
        });
    }

    @ParameterizedTest
    @CsvSource({"'', /", "/a, /a/b", "/a-b, /a/b", "/a/b, /ab", "/10, /2", "/a/9, /b/0", "/a/z, /a~1b"})
    void pointers_are_in_the_order_of_their_characters(String first, String second) {
        assertThat(JsonPointer.parse(first)).isLessThan(JsonPointer.parse(second));
        assertThat(JsonPointer.parse(second)).isGreaterThan(JsonPointer.parse(first));
    }

    @Test
    void pointers_to_different_places_differ() {
        JsonPointer nested = JsonPointer.ROOT.member("a").member("b");
        JsonPointer flat = JsonPointer.ROOT.member("a/b");

        assertThat(nested).isNotEqualTo(flat).isNotEqualTo("/a/b");
    }
}
