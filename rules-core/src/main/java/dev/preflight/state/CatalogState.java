package dev.preflight.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of every entity that a change set touches, at one moment. Immutable. */
public final class CatalogState {
    /** Nothing is known. */
    public static final CatalogState EMPTY = new CatalogState(Map.of());

    private final Map<EntityKey, EntityState> entities;

    private CatalogState(Map<EntityKey, EntityState> entities) {
        this.entities = entities;
    }

    /** What is known of that entity. */
    public EntityState entity(EntityKey key) {
        return entities.getOrDefault(key, EntityState.UNMODELLED);
    }

    /** All entities that are known of. */
    public Collection<EntityState> entities() {
        return entities.values();
    }

    /** This state with one entity replaced. */
    public CatalogState with(EntityKey key, EntityState state) {
        Map<EntityKey, EntityState> changed = new LinkedHashMap<>(entities);
        changed.put(key, state);
        return new CatalogState(Collections.unmodifiableMap(changed));
    }
}
