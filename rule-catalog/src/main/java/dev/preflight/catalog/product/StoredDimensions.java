package dev.preflight.catalog.product;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The dimensions that a product has before a change, to look one up. */
final class StoredDimensions {
    private static final View<Knowledge<StoredDimensions>> VIEW =
            scene -> Product.before(scene).dimensions().all().map(StoredDimensions::new);

    private final List<Dimension> all;
    private final Map<String, Dimension> byKey = new HashMap<>();
    private final Map<String, Dimension> byName = new HashMap<>();
    private final Set<Dimension.Identity> identities = new HashSet<>();
    private final Set<String> types = new TreeSet<>();

    private StoredDimensions(List<Dimension> all) {
        this.all = all;
        for (Dimension dimension : all) {
            byKey.putIfAbsent(dimension.key(), dimension);
            byName.putIfAbsent(dimension.name(), dimension);
            identities.add(dimension.identity());
            types.addAll(dimension.types());
        }
    }

    static Knowledge<StoredDimensions> of(ChangeScene scene) {
        return scene.view(VIEW);
    }

    List<Dimension> all() {
        return all;
    }

    /** The first with that key. */
    Optional<Dimension> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The first with that name. */
    Optional<Dimension> withName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(Dimension.Identity identity) {
        return identities.contains(identity);
    }

    /** The types of all of them. */
    Set<String> types() {
        return types;
    }
}
