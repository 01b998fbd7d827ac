package dev.preflight.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityState;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What a rule on one change may look at. Rules read state; they never look at other changes. It keeps the views that were asked
 * for, so it is for one thread.
 */
public final class ChangeScene {
    private final Change change;
    private final Refused refused;
    private final JsonValue details;
    private final EntityState entityBefore;
    private final SetScene set;
    private final Map<View<?>, Object> views = new IdentityHashMap<>();
    private final Map<ValueView<?>, Map<JsonNode, Object>> valueViews = new IdentityHashMap<>();

    /**
     * @param change the change
     * @param refused what the schema of its section refuses
     * @param entityBefore what is known of its entity before it is applied
     * @param set the change set around it
     */
    public ChangeScene(Change change, Refused refused, EntityState entityBefore, SetScene set) {
        this.change = change;
        this.refused = refused;
        this.details = change.details().withholding(refused.values());
        this.entityBefore = entityBefore;
        this.set = set;
    }

    public Change change() {
        return change;
    }

    public SetScene set() {
        return set;
    }

    /** The type of the entity as the change writes it; without a name when it names none. */
    public EntityType entityType() {
        return change.entityType().orElse(EntityType.NONE);
    }

    /** The details without what the schema refuses, see {@link JsonValue#withholding}. */
    public JsonValue details() {
        return details;
    }

    /** The details as they were sent. */
    public JsonValue sentDetails() {
        return change.details();
    }

    /** Whether the schema refuses the number of items or members there. */
    boolean refusesSize(JsonValue value) {
        return refused.sizes().contains(value.pointer());
    }

    /** Whether the schema warns of the value there; a rule that looks at it from around it, and would only warn, may leave it. */
    public boolean doubts(JsonValue value) {
        return refused.doubted().contains(value.pointer());
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
        return set.entities().of(entity());
    }

    /** The value of a limit that is in force. */
    public int limit(Limit limit) {
        return set.limit(limit);
    }

    /** A reading of this change, made when it is first asked for. */
    @SuppressWarnings("unchecked") // Only of() of that very view puts a value there.
    public <T> T view(View<T> view) {
        Object known = views.get(view);
        if (known == null) {
            known = view.of(this);
            views.put(view, known);
        }
        return (T) known;
    }

    /** A reading of a value of this change, made when it is first asked for. */
    @SuppressWarnings("unchecked") // Only of() of that very view puts a value there.
    public <T> T view(ValueView<T> view, JsonValue value) {
        return (T) valueViews
                .computeIfAbsent(view, key -> new IdentityHashMap<>())
                .computeIfAbsent(value.node(), node -> view.of(value));
    }
}
