package dev.preflight.catalog.containerproduct;

import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Map;

/** The sections of container products alone. */
public final class ContainerProductSections {
    /** The rules by change type. */
    public static final Map<String, List<Rule<ChangeScene>>> RULES = Map.of(
            "AddDeliveryOptions", AddDeliveryOptions.RULES,
            "UpdateDeliveryOptionsVisibility", UpdateDeliveryOptionsVisibility.RULES,
            "AddRepositories", AddRepositories.RULES,
            "UpdateDeliveryOptions", UpdateDeliveryOptions.RULES,
            "RestrictDeliveryOptions", RestrictDeliveryOptions.RULES);

    private ContainerProductSections() {}
}
