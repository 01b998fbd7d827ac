package dev.preflight.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static final Map<String, Decision> BY_LETTER = Map.of(
            "H", Decision.holds(),
            "V", Decision.violated(JsonPointer.ROOT, "is wrong"),
            "U", Decision.undecided(Set.of(new Need.Snapshot("x"))));

    private static Decision decision(String letter) {
        return BY_LETTER.getOrDefault(letter, Decision.holds());
    }

    @ParameterizedTest
    @CsvSource({"H,H,H", "H,V,V", "H,U,U", "V,H,V", "V,V,V", "V,U,V", "U,H,U", "U,V,V", "U,U,U"})
    void and_follows_kleenes_table(String left, String right, String both) {
        Decision decision = decision(left).and(decision(right));

        assertThat(decision).hasSameClassAs(decision(both));
    }

    @ParameterizedTest
    @CsvSource({"H,H,H", "H,V,H", "H,U,H", "V,H,H", "V,V,V", "V,U,U", "U,H,H", "U,V,U", "U,U,U"})
    void or_follows_kleenes_table(String left, String right, String either) {
        Decision decision = decision(left).or(decision(right));

        assertThat(decision).hasSameClassAs(decision(either));
    }

    @Test
    void violations_of_both_sides_are_told_left_first() {
        Decision left = Decision.violated(JsonPointer.ROOT.member("b"), "x");
        Decision right = Decision.violated(JsonPointer.ROOT.member("a"), "y");

        List<Violation> violations = ((Decision.Violated) left.and(right)).violations();

        assertThat(violations)
                .extracting(violation -> violation.place().pointer().toString())
                .containsExactly("/b", "/a");
    }

    @Test
    void needs_of_both_sides_accumulate() {
        Decision left = Decision.undecided(Set.of(new Need.Snapshot("a")));
        Decision right = Decision.undecided(Set.of(new Need.Snapshot("b")));

        Set<Need> needs = ((Decision.Undecided) left.and(right)).needs();

        assertThat(needs).containsExactly(new Need.Snapshot("a"), new Need.Snapshot("b"));
    }

    @Test
    void no_violations_means_that_the_rule_holds() {
        Decision decision = Decision.violated(List.of());

        assertThat(decision).isEqualTo(Decision.holds());
    }

    @Test
    void violation_points_at_the_value() {
        Decision decision = Decision.violated(JsonPointer.ROOT.member("a"), "is wrong");

        assertThat(decision)
                .isEqualTo(new Decision.Violated(
                        List.of(new Violation(Place.value(JsonPointer.ROOT.member("a")), "is wrong"))));
    }

    @Test
    void undecided_without_a_need_is_refused() {
        assertThatThrownBy(() -> Decision.undecided(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void violated_without_a_place_is_refused() {
        assertThatThrownBy(() -> new Decision.Violated(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decision_does_not_follow_later_changes_of_what_it_was_made_from() {
        Set<Need> needs = new LinkedHashSet<>(Set.of(new Need.Snapshot("a")));
        List<Violation> violations = new ArrayList<>(List.of(Violation.at(JsonPointer.ROOT, "x")));
        Decision.Undecided undecided = new Decision.Undecided(needs);
        Decision.Violated violated = new Decision.Violated(violations);

        needs.clear();
        violations.clear();

        assertThat(undecided.needs()).hasSize(1);
        assertThat(violated.violations()).hasSize(1);
    }
}
