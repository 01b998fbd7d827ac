package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^(a+)+$; a; !",
                "(.*,){12}P; a,; !",
                "^(a|aa)+$; a; b",
                "^([a-zA-Z]+)*$; a; 1",
                "(x+x+)+y; x; z",
                "(.*a){20}; a;"
            })
    void hostile_text_of_50000_characters_is_decided(String expression, String part, String end) {
        String text = part.repeat(50_000 / part.length()) + (end == null ? "" : end);
        LinearPattern pattern = new LinearPattern(expression);

        boolean found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> pattern.find(text));

        assertThat(found).isEqualTo(end == null);
    }

    @ParameterizedTest
    @CsvSource({"^b, abc, false", "b, abc, true", "c$, abc, true", "^abc$, abc, true", "^abc$, abcd, false"})
    void part_of_the_text_is_enough_unless_anchors_say_otherwise(String expression, String text, boolean matches) {
        boolean found = new LinearPattern(expression).find(text);

        assertThat(found).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "(?<!a)b", "(a)\\1", "(", "[z-a]"})
    void expression_that_needs_backtracking_or_is_malformed_is_refused(String expression) {
        assertThatThrownBy(() -> new LinearPattern(expression)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void dollar_does_not_match_before_a_line_break() {
        boolean found = new LinearPattern("^[a-z]+$").find("abc\n");

        assertThat(found).isFalse();
    }
}
