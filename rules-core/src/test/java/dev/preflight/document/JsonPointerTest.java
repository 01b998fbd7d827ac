package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    void pointers_to_different_places_differ() {
        JsonPointer nested = JsonPointer.ROOT.member("a").member("b");
        JsonPointer flat = JsonPointer.ROOT.member("a/b");

        assertThat(nested).isNotEqualTo(flat).isNotEqualTo("/a/b");
    }
}
