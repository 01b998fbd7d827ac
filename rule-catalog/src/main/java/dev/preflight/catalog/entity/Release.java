package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;

/**
 * Whether buyers can see an offer.
 *
 * @param before whether it was released before the set
 * @param inThisSet whether a change of the set releases it
 */
public record Release(Knowledge<Boolean> before, boolean inThisSet) {
    /** Whether it is released when the set is done. */
    public Knowledge<Boolean> finished() {
        return inThisSet ? Knowledge.known(true) : before;
    }

    Release now() {
        return new Release(before, true);
    }
}
