package dev.preflight.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Need NEED = new Need.Snapshot("a");
    private static final Need OTHER_NEED = new Need.Details("b");

    @Test
    void known_value_is_decided_on() {
        Decision decision = Knowledge.known(3).decide(value -> value == 3 ? Decision.holds() : unexpected());

        assertThat(decision).isEqualTo(Decision.holds());
    }

    @Test
    void missing_value_leaves_undecided_for_want_of_its_needs() {
        Decision decision = Knowledge.missing(NEED).decide(value -> unexpected());

        assertThat(decision).isEqualTo(Decision.undecided(Set.of(NEED)));
    }

    @Test
    void known_value_is_mapped() {
        Knowledge<String> mapped = Knowledge.known(3).map(value -> "n" + value);

        assertThat(mapped).isEqualTo(Knowledge.known("n3"));
        assertThat(mapped.isKnown()).isTrue();
    }

    @Test
    void missing_value_stays_missing_through_a_map() {
        Knowledge<String> mapped = Knowledge.<Integer>missing(NEED).map(value -> "n" + value);

        assertThat(mapped).isEqualTo(Knowledge.missing(NEED));
        assertThat(mapped.isKnown()).isFalse();
    }

    @Test
    void what_follows_from_a_known_value_may_be_missing() {
        Knowledge<String> mapped = Knowledge.known(3).flatMap(value -> Knowledge.missing(NEED));

        assertThat(mapped).isEqualTo(Knowledge.missing(NEED));
    }

    @Test
    void what_follows_from_a_missing_value_is_not_asked() {
        Knowledge<String> mapped = Knowledge.<Integer>missing(NEED).flatMap(value -> Knowledge.missing(OTHER_NEED));

        assertThat(mapped).isEqualTo(Knowledge.missing(NEED));
    }

    @Test
    void two_known_values_are_joined() {
        Knowledge<Integer> sum = Knowledge.known(3).with(Knowledge.known(4), Integer::sum);

        assertThat(sum).isEqualTo(Knowledge.known(7));
    }

    @Test
    void one_missing_value_makes_the_join_missing() {
        Knowledge<Integer> left = Knowledge.<Integer>missing(NEED).with(Knowledge.known(4), Integer::sum);
        Knowledge<Integer> right = Knowledge.known(4).with(Knowledge.<Integer>missing(NEED), Integer::sum);

        assertThat(left).isEqualTo(Knowledge.missing(NEED));
        assertThat(right).isEqualTo(Knowledge.missing(NEED));
    }

    @Test
    void two_missing_values_are_missing_for_want_of_both() {
        Knowledge<Integer> sum =
                Knowledge.<Integer>missing(NEED).with(Knowledge.<Integer>missing(OTHER_NEED), Integer::sum);

        assertThat(sum).isEqualTo(new Knowledge.Missing<Integer>(Set.of(NEED, OTHER_NEED)));
    }

    @Test
    void missing_without_a_need_is_refused() {
        assertThatThrownBy(() -> new Knowledge.Missing<Integer>(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision unexpected() {
        throw new AssertionError("asked about another value, or about one that is missing");
    }

    @Test
    void one_known_truth_decides_whether_any_is_true() {
        assertThat(Knowledge.any(
                        Stream.of(Knowledge.missing(NEED), Knowledge.known(true), Knowledge.missing(OTHER_NEED))))
                .isEqualTo(Knowledge.known(true));
    }

    @Test
    void whether_any_is_true_needs_all_that_is_missing() {
        Knowledge<Boolean> any = Knowledge.any(
                Stream.of(Knowledge.missing(NEED), Knowledge.known(false), Knowledge.missing(OTHER_NEED)));

        assertThat(any.decide(value -> unexpected())).isEqualTo(Decision.undecided(Set.of(NEED, OTHER_NEED)));
    }

    @Test
    void none_is_true_when_all_are_known_to_be_false_or_there_are_none() {
        assertThat(Knowledge.any(Stream.of(Knowledge.known(false), Knowledge.known(false))))
                .isEqualTo(Knowledge.known(false));
        assertThat(Knowledge.any(Stream.of())).isEqualTo(Knowledge.known(false));
    }
}
