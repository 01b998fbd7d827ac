package dev.preflight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void each_mode_has_its_own_severity() {
        Levels levels = new Levels(Optional.of(Severity.WARNING), Optional.of(Severity.ERROR));

        assertThat(levels.in(false)).contains(Severity.WARNING);
        assertThat(levels.in(true)).contains(Severity.ERROR);
    }

    @Test
    void rule_without_a_severity_is_switched_off_in_that_mode() {
        Levels levels = new Levels(Optional.empty(), Optional.of(Severity.ERROR));

        assertThat(levels.in(false)).isEmpty();
    }

    @Test
    void named_levels_are_the_same_in_both_modes() {
        assertThat(Levels.ERROR.in(false)).contains(Severity.ERROR).isEqualTo(Levels.ERROR.in(true));
        assertThat(Levels.WARNING.in(false)).contains(Severity.WARNING).isEqualTo(Levels.WARNING.in(true));
    }

    @Test
    void rule_in_doubt_warns_and_is_an_error_in_strict_mode_only() {
        assertThat(Levels.IN_DOUBT.in(false)).contains(Severity.WARNING);
        assertThat(Levels.IN_DOUBT.in(true)).contains(Severity.ERROR);
    }
}
