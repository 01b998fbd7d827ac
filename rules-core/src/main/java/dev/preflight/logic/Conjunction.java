package dev.preflight.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What many decisions come to when all of them must hold: as {@link Decision#and} says of two, in time linear in their number. For
 * one thread.
 */
public final class Conjunction {
    private final int mostPlaces;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private int more;

    /** Keeps every place. */
    public Conjunction() {
        this(Integer.MAX_VALUE);
    }

    /** Keeps so many of the first places, at least one, and counts the others. */
    public Conjunction(int mostPlaces) {
        this.mostPlaces = mostPlaces;
    }

    public void add(Decision decision) {
        if (decision instanceof Decision.Violated violated) {
            int kept = Math.min(violated.violations().size(), mostPlaces - violations.size());
            violations.addAll(violated.violations().subList(0, kept));
            more += violated.violations().size() - kept + violated.more();
        } else if (decision instanceof Decision.Undecided undecided) {
            needs.addAll(undecided.needs());
        }
    }

    /** What they come to so far; it holds when there are none. */
    public Decision decision() {
        if (!violations.isEmpty()) {
            return new Decision.Violated(violations, more);
        }
        return needs.isEmpty() ? Decision.holds() : Decision.undecided(needs);
    }
}
