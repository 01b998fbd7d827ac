package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitListTest {
    @Test
    void names_and_numbers_stand_with_commas_between_them() throws Exception {
        assertThat(LimitList.parse(" dimensions = 200,media-url-characters=0 "))
                .isEqualTo(Map.of("dimensions", 200, "media-url-characters", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                           | ''",
                "dimensions                   | dimensions",
                "dimensions=                  | dimensions=",
                "dimensions=-1                | dimensions=-1",
                "dimensions=9999999999        | dimensions=9999999999",
                "dimensions=200,              | ''",
                "dimensions=200,dimensions=24 | dimensions=24"
            })
    void anything_else_is_no_list_of_limits(String list, String wrong) {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> LimitList.parse(list))
                .withMessage("preflight.limits has \"" + wrong
                        + "\", where a name and its number, such as dimensions=200, are expected once");
    }
}
