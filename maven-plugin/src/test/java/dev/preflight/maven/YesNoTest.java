package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTest {
    @Test
    void two_words_each() throws Exception {
        assertThat(YesNo.parse("preflight.strict", "true")).isTrue();
        assertThat(YesNo.parse("preflight.strict", " yes")).isTrue();
        assertThat(YesNo.parse("preflight.strict", "false")).isFalse();
        assertThat(YesNo.parse("preflight.strict", "no")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "ture", "1"})
    void anything_else_is_refused(String word) {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> YesNo.parse("preflight.strict", word))
                .withMessage("preflight.strict is \"" + word + "\", where true, yes, false or no is expected");
    }
}
