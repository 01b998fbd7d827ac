package dev.preflight.rule;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.state.Entities;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule on a whole change set may look at. It keeps the views that were asked for, so it is for one thread. */
public final class SetScene {
    private final ChangeSetDocument document;
    private final Refused refused;
    private final JsonValue request;
    private final List<Optional<ChangeType>> changeTypes;
    private final EntityReferences references;
    private final Entities entities;
    private final Snapshots snapshots;
    private final LocalDate asOf;
    private final Map<String, Integer> limits;
    private final Map<SetView<?>, Object> views = new IdentityHashMap<>();

    /**
     * @param document the request
     * @param refused what the schema of the request refuses
     * @param changeTypes for each change its documented change type, if there is one
     * @param references which entities its identifiers name
     * @param entities what is known of them after all changes
     * @param snapshots the saved entities
     * @param asOf the day that counts as today
     * @param limits the limits that have another value than the catalog gives them, by name
     */
    public SetScene(
            ChangeSetDocument document,
            Refused refused,
            List<Optional<ChangeType>> changeTypes,
            EntityReferences references,
            Entities entities,
            Snapshots snapshots,
            LocalDate asOf,
            Map<String, Integer> limits) {
        this.document = document;
        this.refused = refused;
        this.request = document.request().withholding(refused.values());
        this.changeTypes = List.copyOf(changeTypes);
        this.references = references;
        this.entities = entities;
        this.snapshots = snapshots;
        this.asOf = asOf;
        this.limits = limits;
    }

    public ChangeSetDocument document() {
        return document;
    }

    public List<Change> changes() {
        return document.changes();
    }

    /** The request without what its schema refuses, see {@link JsonValue#withholding}. */
    public JsonValue request() {
        return request;
    }

    /** A change without what the schema of the request refuses in it. */
    public JsonValue value(Change change) {
        return refused.values().isEmpty()
                ? change.value()
                : request.member("ChangeSet").item(change.index());
    }

    /** Whether the schema of the request refuses the value there. */
    public boolean refuses(JsonPointer place) {
        return refused.values().contains(place);
    }

    /** Whether the schema of the request refuses the number of items there. */
    public boolean refusesSize(JsonValue list) {
        return refused.sizes().contains(list.pointer());
    }

    /** The documented change type of a change; empty when its pair of entity type and change type is not documented. */
    public Optional<ChangeType> changeType(Change change) {
        return changeTypes.get(change.index());
    }

    /** The entity that a change is about. */
    public EntityKey entity(Change change) {
        return references.of(change);
    }

    public EntityReferences references() {
        return references;
    }

    /** What is known of all entities when the set is done. */
    public Entities entities() {
        return entities;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    /** The day that counts as today. */
    public LocalDate asOf() {
        return asOf;
    }

    /** A reading of this set, made when it is first asked for. */
    @SuppressWarnings("unchecked") // Only of() of that very view puts a value there.
    public <T> T view(SetView<T> view) {
        Object known = views.get(view);
        if (known == null) {
            known = view.of(this);
            views.put(view, known);
        }
        return (T) known;
    }

    /** The value of a limit that is in force: that of the facts if they have one, else the catalog's. */
    public int limit(Limit limit) {
        return limits.getOrDefault(limit.name(), limit.value());
    }
}
