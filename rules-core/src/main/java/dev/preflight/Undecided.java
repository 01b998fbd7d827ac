package dev.preflight;

import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Need;
import java.util.List;

/**
 * A rule that could not be decided.
 *
 * @param rule the id of the rule; of the section when the catalog does not hold its rules yet
 * @param pointer the change that it is about; the root for the whole request
 * @param needs what would decide it, in a fixed order
 */
public record Undecided(String rule, JsonPointer pointer, List<Need> needs) {
    public Undecided {
        needs = List.copyOf(needs);
    }
}
