package dev.preflight.catalog.pricing;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dimensions of the product that prices are for, as the set leaves them.
 *
 * @param types what each key is, over all dimensions of that key
 * @param units in what each key is counted
 */
record ProductDimensions(Map<String, Set<String>> types, Map<String, Set<String>> units) {
    static final View<Knowledge<ProductDimensions>> VIEW = ProductDimensions::read;

    private static final Set<String> METERED = Set.of(Dimension.METERED, Dimension.EXTERNALLY_METERED);

    /** Those of one change; missing when the product or its dimensions are not known. */
    static Knowledge<ProductDimensions> of(ChangeScene scene) {
        return scene.view(VIEW);
    }

    private static Knowledge<ProductDimensions> read(ChangeScene scene) {
        return PricedProduct.of(scene).flatMap(key -> {
            Product product = Product.of(scene.set().entities().of(key));
            Set<Dimension.Identity> restricted =
                    Set.copyOf(product.restrictedDimensions().added());
            return product.dimensions().all().map(all -> of(all, restricted));
        });
    }

    private static ProductDimensions of(List<Dimension> all, Set<Dimension.Identity> restricted) {
        Map<String, Set<String>> types = new HashMap<>();
        Map<String, Set<String>> units = new HashMap<>();
        for (Dimension dimension : all) {
            if (!restricted.contains(dimension.identity())) {
                types.computeIfAbsent(dimension.key(), key -> new TreeSet<>()).addAll(dimension.types());
                units.computeIfAbsent(dimension.key(), key -> new TreeSet<>()).add(dimension.unit());
            }
        }
        return new ProductDimensions(types, units);
    }

    boolean has(String key) {
        return types.containsKey(key);
    }

    /** Whether usage of it is counted; one that is entitled as well may be either. */
    boolean isMetered(String key) {
        return types.getOrDefault(key, Set.of()).stream().anyMatch(METERED::contains);
    }

    boolean isEntitled(String key) {
        return types.getOrDefault(key, Set.of()).contains(Dimension.ENTITLED);
    }

    boolean isMeteredOnly(String key) {
        return isMetered(key) && !isEntitled(key);
    }

    boolean isEntitledOnly(String key) {
        return isEntitled(key) && !isMetered(key);
    }

    /** The keys of which usage is counted and nothing else, in order. */
    Set<String> meteredOnly() {
        Set<String> keys = new TreeSet<>(types.keySet());
        keys.removeIf(key -> !isMeteredOnly(key));
        return keys;
    }

    /** In what that key is counted, where there is one answer that is not empty; otherwise an empty text. */
    String unit(String key) {
        Set<String> all = units.getOrDefault(key, Set.of());
        return all.size() == 1 ? all.iterator().next() : "";
    }
}
