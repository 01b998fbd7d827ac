package dev.preflight.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final ChangeScene SCENE = Scenes.details("{'V':'x'}");
    private static final Condition YES = Condition.of("be kept", (value, scene) -> Decision.holds());
    private static final Condition NO =
            Condition.of("be broken", (value, scene) -> Decision.violated(value.pointer(), "is broken"));
    private static final Condition MAYBE =
            Condition.of("be known", (value, scene) -> Decision.undecided(Set.of(new Need.Snapshot("x"))));

    private static Decision judge(Condition condition) {
        return condition.judge(SCENE.details().member("V"), SCENE);
    }

    @Test
    void words_of_joined_conditions_read_on() {
        assertThat(YES.and(NO).words()).isEqualTo("be kept and be broken");
        assertThat(YES.or(NO).words()).isEqualTo("be kept or be broken");
        assertThat(Condition.not(NO).words()).isEqualTo("not be broken");
    }

    @Test
    void both_conditions_are_asked_by_and() {
        assertThat(judge(YES.and(YES))).isEqualTo(Decision.holds());
        assertThat(judge(YES.and(NO))).isEqualTo(judge(NO));
        assertThat(judge(MAYBE.and(NO))).isEqualTo(judge(NO));
    }

    @Test
    void one_condition_is_enough_for_or() {
        assertThat(judge(NO.or(YES))).isEqualTo(Decision.holds());
        assertThat(judge(NO.or(MAYBE))).isEqualTo(judge(MAYBE));
    }

    @Test
    void not_turns_decided_answers_around() {
        Decision broken = judge(Condition.not(YES));

        assertThat(judge(Condition.not(NO))).isEqualTo(Decision.holds());
        assertThat(broken)
                .isEqualTo(Decision.violated(SCENE.details().member("V").pointer(), "must not be kept"));
    }

    @Test
    void not_leaves_the_undecided_undecided() {
        Decision decision = judge(Condition.not(MAYBE));

        assertThat(decision).isEqualTo(judge(MAYBE));
    }
}
