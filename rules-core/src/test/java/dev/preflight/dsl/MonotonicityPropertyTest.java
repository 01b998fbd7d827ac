package dev.preflight.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** More facts may decide what is undecided; they never flip what is decided. */
class MonotonicityPropertyTest {
    private static final int FACTS = 5;
    private static final ChangeScene SCENE = Scenes.details("{}");

    /** A condition in which facts, numbered from 0, take part. */
    private interface Expression {
        Condition over(IntFunction<Knowledge<Boolean>> facts);
    }

    @Property(tries = 1_000)
    void learning_one_more_fact_never_flips_a_decided_answer(
            @ForAll("expressions") Expression expression,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int truth,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int known,
            @ForAll @IntRange(max = FACTS - 1) int learned) {
        Decision before = judge(expression, truth, known);

        Decision after = judge(expression, truth, known | 1 << learned);

        if (before instanceof Decision.Undecided undecided) {
            assertThat(undecided.needs()).isSubsetOf(needsOf(~known));
        } else {
            assertThat(after).hasSameClassAs(before);
        }
    }

    @Property(tries = 1_000)
    void knowing_all_facts_decides(
            @ForAll("expressions") Expression expression,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int truth,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int known) {
        Decision sooner = judge(expression, truth, known);

        Decision all = judge(expression, truth, -1);

        assertThat(all).isNotInstanceOf(Decision.Undecided.class);
        if (!(sooner instanceof Decision.Undecided)) {
            assertThat(all).hasSameClassAs(sooner);
        }
    }

    @Property
    void not_both_is_one_of_the_two_not(
            @ForAll("expressions") Expression left,
            @ForAll("expressions") Expression right,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int truth,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int known) {
        Expression notBoth = facts -> Condition.not(left.over(facts).and(right.over(facts)));
        Expression oneNot = facts -> Condition.not(left.over(facts)).or(Condition.not(right.over(facts)));

        assertThat(judge(notBoth, truth, known)).hasSameClassAs(judge(oneNot, truth, known));
    }

    @Property
    void not_one_of_the_two_is_both_not(
            @ForAll("expressions") Expression left,
            @ForAll("expressions") Expression right,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int truth,
            @ForAll @IntRange(max = (1 << FACTS) - 1) int known) {
        Expression notOne = facts -> Condition.not(left.over(facts).or(right.over(facts)));
        Expression bothNot = facts -> Condition.not(left.over(facts)).and(Condition.not(right.over(facts)));

        assertThat(judge(notOne, truth, known)).hasSameClassAs(judge(bothNot, truth, known));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return expression(4);
    }

    private static Arbitrary<Expression> expression(int depth) {
        Arbitrary<Integer> fact = Arbitraries.integers().between(0, FACTS - 1);
        Arbitrary<Expression> leaf = fact.map(number -> facts -> condition(facts.apply(number)));
        Arbitrary<Expression> pair = Combinators.combine(fact, fact)
                .as((one, two) -> facts -> condition(facts.apply(one).with(facts.apply(two), (a, b) -> a.equals(b))));
        if (depth == 0) {
            return Arbitraries.oneOf(leaf, pair);
        }
        Arbitrary<Expression> part = expression(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                part.map(inner -> facts -> Condition.not(inner.over(facts))),
                Combinators.combine(part, part)
                        .as((a, b) -> facts -> a.over(facts).and(b.over(facts))),
                Combinators.combine(part, part)
                        .as((a, b) -> facts -> a.over(facts).or(b.over(facts))));
    }

    private static Condition condition(Knowledge<Boolean> fact) {
        return Condition.of(
                "be so",
                (value, scene) ->
                        fact.decide(isSo -> isSo ? Decision.holds() : Decision.violated(value.pointer(), "is not so")));
    }

    private static Decision judge(Expression expression, int truth, int known) {
        Condition condition = expression.over(number -> (known >> number & 1) == 1
                ? Knowledge.known((truth >> number & 1) == 1)
                : Knowledge.missing(need(number)));
        return condition.judge(SCENE.details(), SCENE);
    }

    private static Set<Need> needsOf(int numbers) {
        Set<Need> needs = new HashSet<>();
        for (int number = 0; number < FACTS; number++) {
            if ((numbers >> number & 1) == 1) {
                needs.add(need(number));
            }
        }
        return needs;
    }

    private static Need need(int number) {
        return new Need.Snapshot("entity-" + number);
    }
}
