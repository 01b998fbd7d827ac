package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The delivery options of a product, to be looked up by their ids; known once each version shows its own. */
public final class Options {
    private static final View<Knowledge<Options>> BEFORE =
            scene -> of(Product.before(scene).versions());
    private static final View<Knowledge<Options>> FINISHED =
            scene -> of(Product.finished(scene).versions());

    private final Map<String, DeliveryOption> byId = new LinkedHashMap<>();
    private final Map<String, Version> owners = new LinkedHashMap<>();

    private Options(Iterable<Version> versions) {
        for (Version version : versions) {
            for (DeliveryOption option : version.options()) {
                option.id().ifPresent(id -> {
                    byId.putIfAbsent(id, option);
                    owners.putIfAbsent(id, version);
                });
            }
        }
    }

    static Knowledge<Options> of(Versions versions) {
        return versions.allWithOptions().map(Options::new);
    }

    /** Those that the product has before a change. */
    public static Knowledge<Options> before(ChangeScene scene) {
        return scene.view(BEFORE);
    }

    /** Those that the product has as the set leaves it. */
    public static Knowledge<Options> finished(ChangeScene scene) {
        return scene.view(FINISHED);
    }

    /** Their ids; one that the set adds has none yet. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The one with that id; empty when there is none. */
    public Optional<DeliveryOption> option(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The version with a delivery option of that id; empty when there is none. */
    public Optional<Version> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }
}
