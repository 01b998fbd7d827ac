package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Snapshots SAVED = Snapshots.read(List.of());

    @Test
    void at_first_only_the_day_is_known() {
        Facts facts = Facts.asOf(DAY);

        assertThat(facts.asOf()).isEqualTo(DAY);
        assertThat(facts.snapshots()).isSameAs(Snapshots.NONE);
        assertThat(facts.strict()).isFalse();
    }

    @Test
    void each_step_keeps_what_the_others_told() {
        Facts snapshotsFirst = Facts.asOf(DAY).withSnapshots(SAVED).inStrictMode();
        Facts modeFirst = Facts.asOf(DAY).inStrictMode().withSnapshots(SAVED);

        assertThat(List.of(snapshotsFirst, modeFirst)).allSatisfy(facts -> {
            assertThat(facts.asOf()).isEqualTo(DAY);
            assertThat(facts.snapshots()).isSameAs(SAVED);
            assertThat(facts.strict()).isTrue();
        });
    }

    @Test
    void steps_leave_the_facts_that_they_start_from() {
        Facts facts = Facts.asOf(DAY);
        Facts other = facts.withSnapshots(SAVED).inStrictMode();

        assertThat(other).isNotSameAs(facts);
        assertThat(facts.snapshots()).isSameAs(Snapshots.NONE);
        assertThat(facts.strict()).isFalse();
    }
}
