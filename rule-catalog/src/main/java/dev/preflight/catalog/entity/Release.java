package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import java.util.Optional;

/**
 * Whether buyers can see an offer.
 *
 * @param before whether it was released before the set
 * @param by the position in the set of the last change that releases it; empty when none does
 */
public record Release(Knowledge<Boolean> before, Optional<Integer> by) {
    static Release before(Knowledge<Boolean> released) {
        return new Release(released, Optional.empty());
    }

    /** Whether a change of the set releases it. */
    public boolean inThisSet() {
        return by.isPresent();
    }

    /** Whether it is released when the set is done. */
    public Knowledge<Boolean> finished() {
        return inThisSet() ? Knowledge.known(true) : before;
    }

    Release now(int change) {
        return new Release(before, Optional.of(Math.max(change, by.orElse(change))));
    }
}
