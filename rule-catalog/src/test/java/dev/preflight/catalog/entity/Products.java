package dev.preflight.catalog.entity;

import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.catalog.listing.Scenes;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.Effect;
import dev.preflight.state.EntityState;
import dev.preflight.state.Snapshots;
import java.util.Comparator;
import java.util.List;

/** Products for tests; in their JSON a ' stands for a ". */
final class Products {
    /** What would make known what was not saved. */
    static final Need SNAPSHOT = new Need.Snapshot("prod-1");

    /** What the snapshot shows. */
    static final Shown SHOWN = new Shown("prod-1");

    /** What would make known what a change does not say. */
    static final Need DETAILS = new Need.RelatedSnapshot("the product after this change set");

    private Products() {}

    /** A product that was saved with those details. */
    static Product saved(String details) {
        String answer = "{'EntityIdentifier':'prod-1@1','DetailsDocument':" + details + "}";
        Snapshots snapshots = Snapshots.read(List.of(new Snapshots.File("entities/prod-1.json", Scenes.bytes(answer))));
        return Product.initial(snapshots.of("prod-1"));
    }

    /** A product that was not saved. */
    static Product unsaved() {
        return Product.initial(Snapshots.NONE.of("prod-1"));
    }

    /** The product after a change of that type with those details. */
    static Product after(EntityState before, String changeType, String details) {
        ChangeScene scene = Scenes.details(details);
        return Product.of(effect("SaaSProduct", changeType)
                .after(before, scene.change(), scene.set().references()));
    }

    /** What a change of that type does, on that type of entity if it is documented for it. */
    static Effect effect(String entityType, String changeType) {
        return AwsMarketplaceCatalog.standard().sections().entrySet().stream()
                .filter(entry -> entry.getKey().changeType().equals(changeType))
                .min(Comparator.comparing(
                        entry -> !entry.getKey().entityType().name().equals(entityType)))
                .map(entry -> entry.getValue().effect())
                .orElseThrow();
    }

    static <T> Knowledge<T> unknown() {
        return Knowledge.missing(SNAPSHOT);
    }

    /** What the snapshot should show there to make it known. */
    static <T> Knowledge<T> lacking(String pointer) {
        return Knowledge.missing(new Need.SnapshotMember("prod-1", JsonPointer.parse(pointer)));
    }

    /** The JSON of a value, with ' for ". */
    static Knowledge<String> json(Knowledge<JsonValue> value) {
        return value.map(known -> known.node().toString().replace('"', '\''));
    }

    static <T> T known(Knowledge<T> knowledge) {
        return knowledge.fold(value -> value, needs -> {
            throw new AssertionError("not known for want of " + needs);
        });
    }
}
