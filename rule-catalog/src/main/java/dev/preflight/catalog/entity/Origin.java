package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityKey;

/**
 * How an offer came about.
 *
 * @param product the product that it is for
 * @param fromAuthorization whether a channel partner made it from a resale authorization
 * @param authorization that authorization
 * @param replacement whether it replaces an agreement; no snapshot tells
 * @param createdInThisSet whether a change of the set creates it
 */
public record Origin(
        Knowledge<EntityKey> product,
        Knowledge<Boolean> fromAuthorization,
        Knowledge<EntityKey> authorization,
        Knowledge<Boolean> replacement,
        boolean createdInThisSet) {
    static Origin unknown(Need need) {
        return new Origin(
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                false);
    }
}
