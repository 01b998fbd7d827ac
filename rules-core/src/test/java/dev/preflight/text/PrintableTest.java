package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Gästebuch", "日本語", "\uD83D\uDE00", "back\\slash"})
    void what_a_log_can_show_stays(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x1B, 0x7F, 0x85, 0x061C, 0x200E, 0x2028, 0x202E, 0x2069, 0xD83D, 0xDE00})
    void what_breaks_a_line_moves_or_turns_is_spelled_out(int codePoint) {
        String text = "a" + (char) codePoint + "b";

        assertThat(Printable.of(text)).isEqualTo(String.format("a\\u%04xb", codePoint));
    }

    @Property
    void printing_twice_changes_nothing(@ForAll String text) {
        String once = Printable.of(text);

        assertThat(Printable.of(once)).isEqualTo(once);
        assertThat(once.codePoints()).noneMatch(Character::isISOControl).noneMatch(LoneSurrogates::isLone);
    }
}
