package dev.preflight.state;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.ReferenceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which entities the identifiers of a change set name: those that exist, by id, and those that a change of the set creates,
 * by {@code $ChangeName.Entity.Identifier} or the printed variant {@code #{ChangeName}.Entity.Identifier}.
 */
public final class EntityReferences {
    /**
     * A reference as it stands in a change.
     *
     * @param from the change that it stands in
     * @param pointer where
     * @param text as it is written
     * @param changeName the name in it
     * @param ofEntity whether it names the entity of the change; otherwise it stands in the details
     */
    public record Use(Change from, JsonPointer pointer, String text, String changeName, boolean ofEntity) {}

    private final Map<String, List<Change>> byName = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<EntityKey> keys = new ArrayList<>();
    private final Predicate<Change> creates;

    private EntityReferences(Predicate<Change> creates) {
        this.creates = creates;
    }

    /** Resolves the identifiers of a document. */
    public static EntityReferences of(ChangeSetDocument document, Predicate<Change> creates) {
        EntityReferences references = new EntityReferences(creates);
        for (Change change : document.changes()) {
            change.changeName()
                    .text()
                    .ifPresent(name -> references
                            .byName
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(change));
        }
        for (Change change : document.changes()) {
            references.keys.add(
                    creates.test(change)
                            ? new EntityKey.Created(change.index())
                            : references.ofItsType(change, document));
            references.addUses(change);
        }
        return references;
    }

    /** What a change of another type creates is not the entity that the change means. */
    private EntityKey ofItsType(Change change, ChangeSetDocument document) {
        String identifier = change.identifier().text().orElse("");
        EntityKey key = resolve(identifier);
        return key instanceof EntityKey.Created created
                        && !type(document.changes().get(created.changeIndex())).agreesWith(type(change))
                ? new EntityKey.Unresolved(identifier)
                : key;
    }

    private static EntityType type(Change change) {
        return change.entityType().orElse(EntityType.NONE);
    }

    private void addUses(Change change) {
        change.identifier()
                .text()
                .ifPresent(text -> addUse(change, change.identifier().pointer(), text, true));
        change.details()
                .forEachText(
                        text -> text.endsWith(ReferenceText.SUFFIX),
                        (pointer, text) -> addUse(change, pointer, text, false));
    }

    private void addUse(Change change, JsonPointer pointer, String text, boolean ofEntity) {
        ReferenceText.changeNameIn(text).ifPresent(name -> uses.add(new Use(change, pointer, text, name, ofEntity)));
    }

    /** The entity that a change is about. */
    public EntityKey of(Change change) {
        return keys.get(change.index());
    }

    /** All references in the set, in the order of its changes. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** The changes that carry that name, in order. */
    public List<Change> changesNamed(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** The entity that an identifier names; a revision behind {@code @} is ignored. */
    public EntityKey resolve(String identifier) {
        Optional<String> name = ReferenceText.changeNameIn(identifier);
        if (name.isPresent()) {
            List<Change> named = byName.getOrDefault(name.get(), List.of());
            return named.size() == 1 && creates.test(named.get(0))
                    ? new EntityKey.Created(named.get(0).index())
                    : new EntityKey.Unresolved(identifier);
        }
        int revision = identifier.indexOf('@');
        String id = revision < 0 ? identifier : identifier.substring(0, revision);
        return id.isEmpty() ? new EntityKey.Unresolved(identifier) : new EntityKey.Stored(id);
    }
}
