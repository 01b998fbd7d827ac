package dev.preflight;

import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Need;
import java.util.List;

/**
 * A rule that could not be decided.
 *
 * @param rule the id of the rule; of the section when the catalog does not hold its rules yet
 * @param pointer the change that it is about; the root for the whole request
 * @param needs what would decide it, in a fixed order; of too many the first ones
 * @param moreNeeds how many more there are
 */
public record Undecided(String rule, JsonPointer pointer, List<Need> needs, int moreNeeds) {
    /** So many needs of one rule are listed. */
    public static final int MOST_NEEDS = 100;

    public Undecided {
        needs = List.copyOf(needs);
    }

    /** A rule of which all needs are listed; of too many the first ones are, and the others are counted. */
    public Undecided(String rule, JsonPointer pointer, List<Need> needs) {
        this(
                rule,
                pointer,
                needs.subList(0, Math.min(needs.size(), MOST_NEEDS)),
                Math.max(0, needs.size() - MOST_NEEDS));
    }
}
