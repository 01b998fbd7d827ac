package dev.preflight.catalog.saasproduct;

import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Map;

/** The sections of SaaS products alone. */
public final class SaasProductSections {
    /** The rules by change type. */
    public static final Map<String, List<Rule<ChangeScene>>> RULES = Map.of(
            "AddDeliveryOptions", AddDeliveryOptions.RULES,
            "UpdateDeliveryOptions", UpdateDeliveryOptions.RULES,
            "UpdateDeliveryOptionsVisibility", UpdateDeliveryOptionsVisibility.RULES);

    private SaasProductSections() {}
}
