package dev.preflight.catalog.changeset;

import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Rule;
import dev.preflight.rule.SetScene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Ways to look at the changes of a set. */
final class Changes {
    private static final Map<EntityType, Map<String, ChangeType>> DOCUMENTED = documented();

    private static final List<String> DOCUMENTED_TYPES =
            DOCUMENTED.keySet().stream().map(EntityType::toString).toList();

    private Changes() {}

    /** A judgement on the set that asks every change. */
    static Rule.Judgement<SetScene> each(BiFunction<Change, SetScene, Decision> judgement) {
        return scene -> {
            Conjunction all = new Conjunction();
            for (Change change : scene.document().changes()) {
                all.add(judgement.apply(change, scene));
            }
            return all.decision();
        };
    }

    /** The change types documented for the entity type of a change, by name. */
    static Map<String, ChangeType> documentedFor(Change change) {
        return change.entityType()
                .map(type -> DOCUMENTED.getOrDefault(versioned(type), Map.of()))
                .orElse(Map.of());
    }

    /** An entity type with its version; one without a version is taken for the first. */
    static EntityType versioned(EntityType type) {
        return type.hasVersion() ? type : new EntityType(type.name(), "1.0");
    }

    /** Whether an entity type is documented, with its version or without one. */
    static boolean isDocumented(EntityType type) {
        return DOCUMENTED.containsKey(versioned(type));
    }

    /** The documented entity types, in the order of the reference. */
    static List<String> documentedEntityTypes() {
        return DOCUMENTED_TYPES;
    }

    private static Map<EntityType, Map<String, ChangeType>> documented() {
        Map<EntityType, Map<String, ChangeType>> byEntity = new LinkedHashMap<>();
        for (ChangeType changeType : ChangeTypes.ALL) {
            for (EntityType entity : changeType.entityTypes()) {
                byEntity.computeIfAbsent(entity, key -> new LinkedHashMap<>()).put(changeType.name(), changeType);
            }
        }
        return byEntity;
    }
}
