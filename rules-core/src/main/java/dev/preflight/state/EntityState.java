package dev.preflight.state;

import dev.preflight.logic.Need;

/** What a catalog knows of one entity; each kind of entity has its own immutable view. */
public interface EntityState {
    /**
     * Nothing is known of the entity, not even its kind.
     *
     * @param need what would make it known
     */
    record Unknown(Need need) implements EntityState {}
}
