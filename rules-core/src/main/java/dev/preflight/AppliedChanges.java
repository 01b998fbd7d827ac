package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.document.Change.DetailsForm;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.Entities;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import dev.preflight.state.Snapshots;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the changes of a set do to their entities, in the order in which the service could apply them.
 *
 * @param before for each change, by its position in the set, its entity before the change
 * @param entities all entities when the set is done
 */
record AppliedChanges(List<EntityState> before, Entities entities) {
    static AppliedChanges of(
            ChangeSetDocument document,
            List<Optional<Section>> sections,
            EntityReferences references,
            Snapshots snapshots,
            Catalog catalog) {
        Map<EntityKey, Entity<EntityState>> entities = new LinkedHashMap<>();
        for (Change change : document.changes()) {
            EntityType type = change.entityType().orElse(EntityType.NONE);
            entities.computeIfAbsent(
                    references.of(change),
                    key -> new Entity<>(key, type, catalog.initialStates().of(type, saved(key, type, snapshots))));
        }
        EntityState[] before = new EntityState[document.changes().size()];
        for (Change change : inOrderOfApplication(document, sections)) {
            entities.computeIfPresent(references.of(change), (key, entity) -> {
                before[change.index()] = entity.state();
                EntityState after = sections.get(change.index())
                        .map(section -> after(section, entity.state(), change, references, catalog))
                        .orElse(entity.state());
                return new Entity<>(key, entity.type(), after);
            });
        }
        return new AppliedChanges(List.of(before), new Entities(entities, snapshots, catalog.initialStates()));
    }

    /** A saved entity of another type is not the one that the change means. */
    private static Knowledge<EntitySnapshot> saved(EntityKey key, EntityType type, Snapshots snapshots) {
        return snapshots
                .of(key)
                .flatMap(snapshot -> snapshot.mayBeOf(type)
                        ? Knowledge.known(snapshot)
                        : Knowledge.missing(new Need.Snapshot(snapshot.id())));
    }

    private static List<Change> inOrderOfApplication(ChangeSetDocument document, List<Optional<Section>> sections) {
        return document.changes().stream()
                .sorted(Comparator.comparingInt(change -> sections.get(change.index())
                        .map(section -> section.changeType().rank())
                        .orElse(0)))
                .toList();
    }

    private static EntityState after(
            Section section, EntityState before, Change change, EntityReferences references, Catalog catalog) {
        if (change.form() == DetailsForm.UNREADABLE) {
            Need details = new Need.Details(change.pointer().toString());
            return catalog.initialStates().of(change.entityType().orElse(EntityType.NONE), Knowledge.missing(details));
        }
        return section.effect().after(before, change, references);
    }

    EntityState before(Change change) {
        return before.get(change.index());
    }
}
