package dev.preflight.catalog.product;

import dev.preflight.Section;
import dev.preflight.Section.Effect;
import dev.preflight.catalog.reference.ChangeTypes.ChangeType;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.schema.SchemaPage;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.List;

/** The sections that AMI, container and SaaS products share, and what other changes do to a product. */
public final class ProductSections {
    private ProductSections() {}

    /** The section of a change type on products. */
    public static Section of(ChangeType changeType) {
        return switch (changeType.name()) {
            case "CreateProduct" -> section(changeType, ProductEffects.CREATE, CreateProduct.RULES);
            case "UpdateInformation" -> section(changeType, ProductEffects.UPDATE_INFORMATION, UpdateInformation.RULES);
            case "AddDimensions" -> section(changeType, ProductEffects.ADD_DIMENSIONS, AddDimensions.RULES);
            case "UpdateDimensions" -> section(changeType, ProductEffects.UPDATE_DIMENSIONS, UpdateDimensions.RULES);
            case "RestrictDimensions" -> section(changeType, Effect.NONE, RestrictDimensions.RULES);
            case "UpdateTargeting" -> section(changeType, ProductEffects.UPDATE_TARGETING, UpdateTargeting.RULES);
            case "UpdateVisibility" -> section(changeType, ProductEffects.UPDATE_VISIBILITY, UpdateVisibility.RULES);
            case "ReleaseProduct" -> section(changeType, ProductEffects.RELEASE, ReleaseProduct.RULES);
            case "AddDeliveryOptions" -> planned(changeType, ProductEffects.ADD_DELIVERY_OPTIONS);
            default -> planned(changeType, Effect.NONE);
        };
    }

    /** What is known of a product before the set is applied. */
    public static EntityState initial(Knowledge<EntitySnapshot> snapshot) {
        return Product.initial(snapshot);
    }

    private static Section section(ChangeType changeType, Effect effect, List<Rule<ChangeScene>> rules) {
        String resource = "/dev/preflight/catalog/" + changeType.section().replace('.', '/') + "/schema.json";
        return Section.of(
                changeType.section(),
                changeType.creates(),
                changeType.rank(),
                effect,
                () -> SchemaPage.load(ProductSections.class, resource, changeType.section(), "details", Errata::levels),
                rules);
    }

    private static Section planned(ChangeType changeType, Effect effect) {
        return Section.planned(changeType.section(), changeType.creates(), changeType.rank(), effect);
    }
}
