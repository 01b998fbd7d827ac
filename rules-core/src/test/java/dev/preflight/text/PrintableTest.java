package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "Gästebuch",
                "日本語",
                "क्षि",
                "\uD83D\uDE00",
                "back\\slash",
                "# Title ## Part",
                "##",
                "####",
                "arn:aws:iam::123456789012:role/x and arn:aws:s3:::bucket",
                "http://[::1]/ and http://[2001:db8::a]/",
                "AWS::EC2::Image::Id",
                "a::b"
            })
    void what_a_log_can_show_stays(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x1B, 0x7F, 0x85, 0x061C, 0x200E, 0x2028, 0x202E, 0x2069, 0xD83D, 0xDE00})
    void what_breaks_a_line_moves_or_turns_is_spelled_out(int codePoint) {
        String text = "a" + (char) codePoint + "b";

        assertThat(Printable.of(text)).isEqualTo(String.format("a\\u%04Xb", codePoint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0xAD, 0x34F, 0x115F, 0x180B, 0x200B, 0x200D, 0x2060, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0})
    void what_nobody_sees_is_spelled_out(int codePoint) {
        String text = "a" + (char) codePoint + "b";

        assertThat(Printable.of(text)).isEqualTo(String.format("a\\u%04Xb", codePoint));
    }

    @Test
    void tags_and_selectors_beyond_the_first_plane_are_spelled_out_as_JSON_does() {
        assertThat(Printable.of(Character.toString(0xE0041) + Character.toString(0xE0100)))
                .isEqualTo("\\uDB40\\uDC41\\uDB40\\uDD00");
    }

    @Test
    void every_character_of_format_and_every_odd_space_is_spelled_out() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(PrintableTest::isUnseen)
                        .filter(each -> !Printable.of(Character.toString(each)).startsWith("\\u"))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "##vso[task.setvariable variable=PATH]x, #\\u0023vso[task.setvariable variable=PATH]x",
        "is ##[stop-commands]t, is #\\u0023[stop-commands]t",
        "###[x, ##\\u0023[x",
        "##VSO[x, #\\u0023VSO[x",
        "##teamcity[x, #\\u0023teamcity[x",
        "::error::x, :\\u003Aerror::x",
        "::error file=x.js::y, :\\u003Aerror file=x.js::y",
        "'  ::Error x', '  :\\u003AError x'",
        "is ::set-output name=x::y, is :\\u003Aset-output name=x::y",
        "::a::b::c, :\\u003Aa:\\u003Ab::c"
    })
    void a_command_to_the_service_that_runs_the_build_is_broken_up(String text, String printable) {
        assertThat(Printable.of(text)).isEqualTo(printable);
    }

    @Test
    void a_line_of_a_message_keeps_what_does_not_break_it() {
        assertThat(Printable.onOneLine("a\u200B##vso[")).isEqualTo("a\u200B##vso[");
        assertThat(Printable.onOneLine("a\n\u2028")).isEqualTo("a\\u000A\\u2028");
    }

    @Property
    void printing_twice_changes_nothing(@ForAll String text) {
        String once = Printable.of(text);

        assertThat(Printable.of(once)).isEqualTo(once);
        assertThat(once.codePoints()).noneMatch(Character::isISOControl).noneMatch(LoneSurrogates::isLone);
    }
}
