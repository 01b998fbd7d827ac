package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Snapshots SAVED = Snapshots.read(List.of());

    @Test
    void at_first_only_the_day_is_known() {
        Facts facts = Facts.asOf(DAY);

        assertThat(facts.asOf()).isEqualTo(DAY);
        assertThat(facts.snapshots()).isSameAs(Snapshots.NONE);
        assertThat(facts.limits()).isEmpty();
        assertThat(facts.strict()).isFalse();
    }

    @Test
    void each_step_keeps_what_the_others_told() {
        Facts snapshotsFirst =
                Facts.asOf(DAY).withSnapshots(SAVED).withLimit("things", 7).inStrictMode();
        Facts modeFirst = Facts.asOf(DAY).inStrictMode().withLimit("things", 7).withSnapshots(SAVED);

        assertThat(List.of(snapshotsFirst, modeFirst)).allSatisfy(facts -> {
            assertThat(facts.asOf()).isEqualTo(DAY);
            assertThat(facts.snapshots()).isSameAs(SAVED);
            assertThat(facts.limits()).isEqualTo(Map.of("things", 7));
            assertThat(facts.strict()).isTrue();
        });
    }

    @Test
    void steps_leave_the_facts_that_they_start_from() {
        Facts facts = Facts.asOf(DAY);
        Facts other = facts.withSnapshots(SAVED).withLimit("things", 7).inStrictMode();

        assertThat(other).isNotSameAs(facts);
        assertThat(facts.snapshots()).isSameAs(Snapshots.NONE);
        assertThat(facts.limits()).isEmpty();
        assertThat(facts.strict()).isFalse();
    }

    @Test
    void the_last_value_of_a_limit_counts() {
        Facts facts =
                Facts.asOf(DAY).withLimit("things", 7).withLimit("parts", 0).withLimit("things", 8);

        assertThat(facts.limits()).containsExactly(Map.entry("parts", 0), Map.entry("things", 8));
    }

    @Test
    void a_negative_limit_is_refused() {
        Facts facts = Facts.asOf(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.withLimit("things", -1))
                .withMessage("limit things is -1; a limit is 0 or more");
    }
}
