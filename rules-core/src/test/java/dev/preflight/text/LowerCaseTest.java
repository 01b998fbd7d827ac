package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerCaseTest {
    @ParameterizedTest
    @CsvSource({"TCP, tcp", "tcp, tcp", "Ärger, ärger", "I, i", "𐐀, 𐐨", "ﬀ, ﬀ"})
    void each_letter_is_in_lower_case(String text, String lower) {
        assertThat(LowerCase.of(text)).isEqualTo(lower);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void letters_that_elsewhere_become_two_stay_one() {
        String text = "İ".repeat(1_000_000);

        assertThat(LowerCase.of(text)).hasSameSizeAs(text);
    }
}
