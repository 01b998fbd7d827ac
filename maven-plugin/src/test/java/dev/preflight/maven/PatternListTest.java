package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternListTest {
    @Test
    void patterns_are_split_at_commas() throws Exception {
        assertThat(PatternList.parse("a, b/c.json ,,d/**/*.json")).containsExactly("a", "b/c.json", "d/**/*.json");
    }

    @Test
    void a_comma_in_braces_belongs_to_its_glob() throws Exception {
        assertThat(PatternList.parse("{a,b}/*.{json,txt},c")).containsExactly("{a,b}/*.{json,txt}", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void a_list_of_nothing_is_refused(String list) {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> PatternList.parse(list))
                .withMessageStartingWith("preflight.changeSets is empty");
    }

    @Test
    void what_maven_took_apart_is_joined_and_lists_do_as_well() throws Exception {
        assertThat(PatternList.of(List.of("a", "x/{b", "c}.json"))).containsExactly("a", "x/{b,c}.json");
        assertThat(PatternList.of(Arrays.asList("a", null, "b, c"))).containsExactly("a", "b", "c");
        assertThatExceptionOfType(WrongConfigurationException.class).isThrownBy(() -> PatternList.of(List.of()));
    }
}
