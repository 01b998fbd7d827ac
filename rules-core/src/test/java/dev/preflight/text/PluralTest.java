package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
    @ParameterizedTest
    @CsvSource({"0, 0 rules", "1, 1 rule", "2, 2 rules", "21, 21 rules"})
    void only_one_thing_stands_alone(long number, String words) {
        assertThat(Plural.of(number, "rule")).isEqualTo(words);
    }
}
