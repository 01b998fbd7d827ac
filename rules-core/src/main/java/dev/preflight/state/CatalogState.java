package dev.preflight.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of every entity that a change set touches, at one moment. A state never changes; those that follow one another
 * share their past, so that a long set costs no more than its changes. Let one thread make the successors of a state.
 */
public final class CatalogState {
    /** Nothing is known. */
    public static final CatalogState EMPTY = new CatalogState(new Past(), 0);

    private final Past past;
    private final int moment;

    private CatalogState(Past past, int moment) {
        this.past = past;
        this.moment = moment;
    }

    /** What is known of that entity. */
    public EntityState entity(EntityKey key) {
        Map.Entry<Integer, EntityState> known =
                past.states.getOrDefault(key, NOTHING).floorEntry(moment);
        return known == null ? EntityState.UNMODELLED : known.getValue();
    }

    /** All entities that are known of, in the order in which they were first told of. */
    public Collection<EntityState> entities() {
        List<EntityState> known = new ArrayList<>();
        for (TreeMap<Integer, EntityState> states : past.states.values()) {
            Map.Entry<Integer, EntityState> state = states.floorEntry(moment);
            if (state != null) {
                known.add(state.getValue());
            }
        }
        return Collections.unmodifiableList(known);
    }

    /** This state with one entity replaced. */
    public CatalogState with(EntityKey key, EntityState state) {
        boolean newest = moment > 0 && past.newest == moment;
        Past future = newest ? past : past.until(moment);
        future.tell(key, state);
        return new CatalogState(future, future.newest);
    }

    private static final TreeMap<Integer, EntityState> NOTHING = new TreeMap<>();

    /** For each entity its states, by the moment from which each counts. Moments are only added at the end. */
    private static final class Past {
        private final Map<EntityKey, TreeMap<Integer, EntityState>> states = new LinkedHashMap<>();
        private int newest;

        void tell(EntityKey key, EntityState state) {
            newest++;
            states.computeIfAbsent(key, k -> new TreeMap<>()).put(newest, state);
        }

        Past until(int moment) {
            Past copy = new Past();
            states.forEach((key, all) -> copy.states.put(key, new TreeMap<>(all.headMap(moment, true))));
            copy.newest = moment;
            return copy;
        }
    }
}
