package dev.preflight.catalog.amiproduct;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Version;
import dev.preflight.catalog.entity.Versions;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The instance types that versions of a product recommend, as the set leaves them.
 *
 * @param byType for each that is told, whether the option that tells it is still there
 * @param otherwise the answer for a type that nobody tells; missing when an option does not show what it recommends
 */
record RecommendedTypes(Map<String, Knowledge<Boolean>> byType, Knowledge<Boolean> otherwise) {
    private static final String RECOMMENDED_TYPE = "RecommendedInstanceType";
    private static final View<RecommendedTypes> VIEW =
            scene -> of(Product.finished(scene).versions());

    static Knowledge<Boolean> contains(String type, ChangeScene scene) {
        RecommendedTypes types = scene.view(VIEW);
        return either(types.byType.getOrDefault(type, Knowledge.known(false)), types.otherwise);
    }

    private static Knowledge<Boolean> either(Knowledge<Boolean> one, Knowledge<Boolean> other) {
        return Knowledge.any(Stream.of(one, other));
    }

    private static RecommendedTypes of(Versions versions) {
        Map<String, Knowledge<Boolean>> byType = new HashMap<>();
        List<Knowledge<Boolean>> unknown = new ArrayList<>();
        for (DeliveryOption option : versions.updated()) {
            if (option.text(RECOMMENDED_TYPE) instanceof Knowledge.Known<String> type && !isGone(option)) {
                byType.put(type.value(), Knowledge.known(true));
            }
        }
        List<Version> all = new ArrayList<>(versions.added());
        versions.saved().fold(all::addAll, needs -> unknown.add(new Knowledge.Missing<>(needs)));
        for (Version version : all) {
            version.hidden().ifPresent(need -> unknown.add(Knowledge.missing(need)));
            for (DeliveryOption option : version.options()) {
                if (!isGone(option)) {
                    Knowledge<Boolean> there = isRestricted(option).map(restricted -> !restricted);
                    option.text(RECOMMENDED_TYPE)
                            .fold(
                                    type -> byType.merge(type, there, RecommendedTypes::either),
                                    needs -> unknown.add(new Knowledge.Missing<>(needs)));
                }
            }
        }
        return new RecommendedTypes(byType, Knowledge.any(unknown.stream()));
    }

    /** A restricted one no longer recommends anything. */
    private static boolean isGone(DeliveryOption option) {
        return isRestricted(option).equals(Knowledge.known(true));
    }

    /** One that the set adds is not. */
    private static Knowledge<Boolean> isRestricted(DeliveryOption option) {
        return option.isNew() ? Knowledge.known(false) : option.visibility().map(Visibility.RESTRICTED::equals);
    }
}
