package dev.preflight.rule;

import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import java.util.function.Predicate;

/**
 * Whether a rule applies to a change at all. Where it does not, the rule holds; where that is unknown, what would be violated is
 * undecided. Stateless and thread-safe.
 */
@FunctionalInterface
public interface Gate extends View<Knowledge<Boolean>> {
    /** Always open. */
    Gate OPEN = scene -> Knowledge.known(true);

    /** Open for the changes of which that is true. */
    static Gate of(Predicate<ChangeScene> applies) {
        return scene -> Knowledge.known(applies.test(scene));
    }

    /** What a decision comes to behind a gate that may be open. */
    static Decision behind(Knowledge<Boolean> open, Decision decision) {
        if (decision instanceof Decision.Holds) {
            return decision;
        }
        return open.fold(isOpen -> isOpen ? decision : Decision.holds(), needs -> decision.givenThat(needs));
    }
}
