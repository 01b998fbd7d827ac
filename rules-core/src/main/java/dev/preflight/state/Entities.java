package dev.preflight.state;

import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of all entities when a change set is done: those that it touches as it leaves them, all others as they were saved.
 */
public final class Entities {
    private final Map<EntityKey, Entity<EntityState>> finished;
    private final Snapshots snapshots;
    private final InitialStates initialStates;

    /**
     * @param finished the entities that the set touches, in the order in which they are first named
     */
    public Entities(Map<EntityKey, Entity<EntityState>> finished, Snapshots snapshots, InitialStates initialStates) {
        this.finished = Collections.unmodifiableMap(new LinkedHashMap<>(finished));
        this.snapshots = snapshots;
        this.initialStates = initialStates;
    }

    /** That entity as the set leaves it, else as it was saved, else unknown with what would make it known. */
    public EntityState of(EntityKey key) {
        Entity<EntityState> touched = finished.get(key);
        return touched != null ? touched.state() : saved(snapshots.of(key));
    }

    /** The type that a change of the set gives it, else that of its snapshot. */
    public Knowledge<EntityType> typeOf(EntityKey key) {
        Entity<EntityState> touched = finished.get(key);
        return touched != null && !touched.type().equals(EntityType.NONE)
                ? Knowledge.known(touched.type())
                : snapshots.of(key).map(snapshot -> EntityType.parse(snapshot.entityType()));
    }

    private EntityState saved(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(
                saved -> initialStates.of(EntityType.parse(saved.entityType()), snapshot),
                needs -> new EntityState.Unknown(needs.iterator().next()));
    }

    /** Every entity of one kind that is known of, those that the set touches first. */
    public <T extends EntityState> List<Entity<T>> all(Class<T> kind) {
        List<Entity<T>> all = new ArrayList<>();
        for (Entity<EntityState> entity : finished.values()) {
            if (kind.isInstance(entity.state())) {
                all.add(new Entity<>(entity.key(), entity.type(), kind.cast(entity.state())));
            }
        }
        for (EntitySnapshot snapshot : snapshots.all()) {
            EntityKey key = new EntityKey.Stored(snapshot.id());
            if (!finished.containsKey(key)) {
                EntityType type = EntityType.parse(snapshot.entityType());
                EntityState state = initialStates.of(type, Knowledge.known(snapshot));
                if (kind.isInstance(state)) {
                    snapshots.lookedAt(snapshot);
                    all.add(new Entity<>(key, type, kind.cast(state)));
                }
            }
        }
        return all;
    }
}
