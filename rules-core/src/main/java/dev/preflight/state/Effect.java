package dev.preflight.state;

import dev.preflight.document.Change;

/** What a change does to the entity that it is about. */
@FunctionalInterface
public interface Effect {
    /** The change leaves everything as it is, as far as rules look. */
    Effect NONE = (before, change, references) -> before;

    /** The state after the change; only called when its details could be read. */
    EntityState after(EntityState before, Change change, EntityReferences references);
}
