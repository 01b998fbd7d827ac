package dev.preflight.catalog.entity;

import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntityKey;
import java.util.Optional;

/** Of which type a product is that a change refers to. */
public final class ProductTypes {
    private ProductTypes() {}

    /** The type that a change of the set gives it, or that its snapshot shows. */
    public static Knowledge<EntityType> of(EntityKey product, ChangeScene scene) {
        Optional<EntityType> told = scene.set().changes().stream()
                .filter(change -> scene.set().entity(change).equals(product))
                .map(Change::entityType)
                .flatMap(Optional::stream)
                .findFirst();
        return told.map(Knowledge::known)
                .orElseGet(() ->
                        scene.set().snapshots().of(product).map(snapshot -> EntityType.parse(snapshot.entityType())));
    }
}
