package dev.preflight.catalog.offer;

import dev.preflight.Section.Effect;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;

/**
 * What is known of an offer.
 *
 * @param product the product that it is for
 * @param releasedInThisSet whether a change of the set releases it
 */
public record Offer(Knowledge<EntityKey> product, boolean releasedInThisSet) implements EntityState {
    /** CreateOffer names the product. */
    public static final Effect CREATE = (before, change, references) -> new Offer(
            change.details()
                    .member("ProductId")
                    .text()
                    .map(id -> Knowledge.known(references.resolve(id)))
                    .orElseGet(() ->
                            Knowledge.missing(new Need.Details(change.pointer().toString()))),
            false);

    /** An offer made from another one, or from a resale authorization, is never a product's first public offer. */
    public static final Effect CREATE_FROM_ANOTHER =
            (before, change, references) -> new Offer(Knowledge.known(new EntityKey.Unresolved("")), false);

    public static final Effect RELEASE = (before, change, references) -> new Offer(of(before).product, true);

    /** An offer of which nothing is known for want of something. */
    public static Offer unknown(Need need) {
        return new Offer(Knowledge.missing(need), false);
    }

    /** An offer as it was saved. */
    public static Offer saved(EntitySnapshot snapshot) {
        Knowledge<EntityKey> product = snapshot.details()
                .member("ProductId")
                .text()
                .<Knowledge<EntityKey>>map(id -> Knowledge.known(new EntityKey.Stored(id)))
                .orElseGet(() -> Knowledge.missing(new Need.Snapshot(snapshot.id())));
        return new Offer(product, false);
    }

    private static Offer of(EntityState state) {
        return state instanceof Offer offer ? offer : unknown(new Need.Reference(state.toString()));
    }
}
