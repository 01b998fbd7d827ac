package dev.preflight.catalog.amiproduct;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.Set;
import java.util.stream.Collectors;

/** The instance types by which AWS meters a product, as the set leaves it: the keys of its Metered dimensions. */
final class MeteredTypes {
    private static final View<Knowledge<Set<String>>> VIEW = scene -> Product.finished(scene)
            .dimensions()
            .all()
            .map(dimensions -> dimensions.stream()
                    .filter(dimension -> dimension.types().equals(Set.of(Dimension.METERED)))
                    .map(Dimension::key)
                    .collect(Collectors.toSet()));

    private MeteredTypes() {}

    static Knowledge<Set<String>> of(ChangeScene scene) {
        return scene.view(VIEW);
    }
}
