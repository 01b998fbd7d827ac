package dev.preflight.state;

import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;

/** What is known of an entity before the set is applied. */
@FunctionalInterface
public interface InitialStates {
    EntityState of(EntityType type, Knowledge<EntitySnapshot> snapshot);
}
