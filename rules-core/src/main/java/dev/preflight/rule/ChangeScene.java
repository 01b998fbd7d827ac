package dev.preflight.rule;

import dev.preflight.document.Change;
import dev.preflight.document.JsonValue;
import dev.preflight.state.CatalogState;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityState;

/** What a rule on one change may look at. Rules read state; they never look at other changes. Immutable. */
public final class ChangeScene {
    private final Change change;
    private final SetScene set;
    private final EntityState entityBefore;

    /**
     * @param change the change
     * @param before what is known of the entities before it is applied
     * @param set the change set around it
     */
    public ChangeScene(Change change, CatalogState before, SetScene set) {
        this.change = change;
        this.set = set;
        this.entityBefore = before.entity(set.entity(change));
    }

    public Change change() {
        return change;
    }

    public SetScene set() {
        return set;
    }

    public JsonValue details() {
        return change.details();
    }

    /** The entity that the change is about. */
    public EntityKey entity() {
        return set.entity(change);
    }

    /** That entity before the change. */
    public EntityState entityBefore() {
        return entityBefore;
    }

    /** That entity after all changes of the set. */
    public EntityState entityFinished() {
        return set.finished().entity(entity());
    }
}
