package dev.preflight.logic;

import dev.preflight.document.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The answer of a rule in Kleene's three-valued logic. More facts may turn {@link Undecided} into either of the others, but
 * never flip those.
 */
public sealed interface Decision {
    /** The rule is kept. */
    record Holds() implements Decision {
        private static final Holds INSTANCE = new Holds();
    }

    /**
     * The rule is broken.
     *
     * @param violations where; at least one place
     * @param more how many more places there are
     */
    record Violated(List<Violation> violations, int more) implements Decision {
        /** The rule is broken at these places and at no other. */
        public Violated(List<Violation> violations) {
            this(violations, 0);
        }

        public Violated {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a violation needs a place");
            }
        }
    }

    /** The rule would be decided if the needs were met; at least one. */
    record Undecided(Set<Need> needs) implements Decision {
        public Undecided {
            needs = needs.size() == 1 ? Set.copyOf(needs) : Collections.unmodifiableSet(new LinkedHashSet<>(needs));
            if (needs.isEmpty()) {
                throw new IllegalArgumentException("an undecided rule names its needs");
            }
        }
    }

    static Decision holds() {
        return Holds.INSTANCE;
    }

    static Decision violated(JsonPointer pointer, String detail) {
        return new Violated(List.of(Violation.at(pointer, detail)));
    }

    /** With words that take more than a moment to find. */
    static Decision violated(JsonPointer pointer, Supplier<String> words) {
        return new Violated(List.of(Violation.at(pointer, words)));
    }

    static Decision violated(List<Violation> violations) {
        return violations.isEmpty() ? holds() : new Violated(violations);
    }

    static Decision undecided(Set<Need> needs) {
        return new Undecided(needs);
    }

    /** Both must hold: one violation decides, whatever is unknown about the other. */
    default Decision and(Decision other) {
        if (this instanceof Holds) {
            return other;
        }
        if (other instanceof Holds) {
            return this;
        }
        if (this instanceof Violated left) {
            return other instanceof Violated right ? joined(left, right) : this;
        }
        if (other instanceof Violated) {
            return other;
        }
        return new Undecided(joinedNeeds(this, other));
    }

    /** This decision where it also hangs on something unknown whether it counts: what is violated becomes undecided. */
    default Decision givenThat(Set<Need> unknown) {
        return this instanceof Holds ? this : new Undecided(joinedNeeds(this, new Undecided(unknown)));
    }

    /** One must hold; a violation needs both to be violated. */
    default Decision or(Decision other) {
        if (this instanceof Holds || other instanceof Holds) {
            return holds();
        }
        if (this instanceof Violated left && other instanceof Violated right) {
            return joined(left, right);
        }
        return new Undecided(joinedNeeds(this, other));
    }

    private static Violated joined(Violated left, Violated right) {
        List<Violation> all = new ArrayList<>(left.violations);
        all.addAll(right.violations);
        return new Violated(all, left.more + right.more);
    }

    private static Set<Need> joinedNeeds(Decision left, Decision right) {
        Set<Need> needs = new LinkedHashSet<>();
        if (left instanceof Undecided undecided) {
            needs.addAll(undecided.needs);
        }
        if (right instanceof Undecided undecided) {
            needs.addAll(undecided.needs);
        }
        return needs;
    }
}
