package dev.preflight.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonPointer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConjunctionTest {
    @Provide
    static Arbitrary<List<Decision>> decisions() {
        return Decisions.any().list().ofMaxSize(6);
    }

    @Provide
    static Arbitrary<Integer> mostPlaces() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Decision joined(Conjunction all, List<Decision> decisions) {
        decisions.forEach(all::add);
        return all.decision();
    }

    private static int places(Decision decision) {
        return decision instanceof Decision.Violated violated
                ? violated.violations().size() + violated.more()
                : 0;
    }

    @Property
    void many_decisions_come_to_what_and_says_of_two_at_a_time(@ForAll("decisions") List<Decision> decisions) {
        Decision pairwise = decisions.stream().reduce(Decision.holds(), Decision::and);

        assertThat(joined(new Conjunction(), decisions)).isEqualTo(pairwise);
    }

    @Property
    void places_that_are_not_kept_are_counted(
            @ForAll("decisions") List<Decision> decisions, @ForAll("mostPlaces") int most) {
        Decision all = joined(new Conjunction(), decisions);
        Decision bounded = joined(new Conjunction(most), decisions);

        assertThat(Decisions.kind(bounded)).isEqualTo(Decisions.kind(all));
        assertThat(places(bounded)).isEqualTo(places(all));
        if (bounded instanceof Decision.Violated violated) {
            assertThat(violated.violations()).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void places_that_others_did_not_keep_are_counted_on() {
        Conjunction all = new Conjunction(1);
        all.add(new Decision.Violated(List.of(Violation.at(JsonPointer.ROOT, "is wrong")), 7));
        all.add(Decision.undecided(Set.of(new Need.Snapshot("x"))));
        all.add(Decision.violated(JsonPointer.ROOT, "is wrong too"));

        assertThat(all.decision())
                .isEqualTo(new Decision.Violated(List.of(Violation.at(JsonPointer.ROOT, "is wrong")), 8));
    }

    @Test
    void words_are_made_for_those_that_are_told() {
        int[] made = {0};
        Conjunction all = new Conjunction(3);
        IntStream.range(0, 50)
                .forEach(i -> all.add(Decision.violated(JsonPointer.ROOT, () -> "is wrong " + made[0]++)));

        Decision.Violated violated = (Decision.Violated) all.decision();
        violated.violations().forEach(Violation::detail);

        assertThat(violated.violations()).hasSize(3);
        assertThat(made[0]).isEqualTo(3);
    }
}
