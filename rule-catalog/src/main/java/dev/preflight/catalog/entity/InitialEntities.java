package dev.preflight.catalog.entity;

import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;

/** What is known of entities before a change set is applied. */
public final class InitialEntities {
    private InitialEntities() {}

    /** The view of an entity of that type: as saved, or unknown. */
    public static EntityState of(EntityType type, Knowledge<EntitySnapshot> snapshot) {
        if (EntityTypes.isProduct(type)) {
            return Product.initial(snapshot);
        }
        if (EntityTypes.isResaleAuthorization(type)) {
            return ResaleAuthorization.initial(snapshot);
        }
        return EntityTypes.isOffer(type)
                ? Offer.initial(snapshot)
                : new EntityState.Unknown(new Need.Reference("unmodelled"));
    }
}
