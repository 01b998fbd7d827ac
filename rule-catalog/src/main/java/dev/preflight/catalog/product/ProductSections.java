package dev.preflight.catalog.product;

import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.state.Effect;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.List;
import java.util.Map;

/** The sections that AMI, container and SaaS products share, and the state of all products. */
public final class ProductSections {
    /** The rules by change type. */
    public static final Map<String, List<Rule<ChangeScene>>> RULES = Map.of(
            "CreateProduct", CreateProduct.RULES,
            "UpdateInformation", UpdateInformation.RULES,
            "AddDimensions", AddDimensions.RULES,
            "UpdateDimensions", UpdateDimensions.RULES,
            "RestrictDimensions", RestrictDimensions.RULES,
            "UpdateTargeting", UpdateTargeting.RULES,
            "UpdateVisibility", UpdateVisibility.RULES,
            "ReleaseProduct", ReleaseProduct.RULES);

    private ProductSections() {}

    /** What a change does to a product of any type. */
    public static Effect effect(String changeType) {
        return ProductEffects.of(changeType);
    }

    /** What is known of a product before the set is applied. */
    public static EntityState initial(Knowledge<EntitySnapshot> snapshot) {
        return Product.initial(snapshot);
    }
}
