package dev.preflight.catalog.amiproduct;

import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Map;

/** The sections of AMI products alone. */
public final class AmiProductSections {
    /** The rules by change type. */
    public static final Map<String, List<Rule<ChangeScene>>> RULES = Map.of(
            "AddDeliveryOptions", AddDeliveryOptions.RULES,
            "UpdateDeliveryOptions", UpdateDeliveryOptions.RULES,
            "RestrictDeliveryOptions", RestrictDeliveryOptions.RULES,
            "UpdateFutureRegionSupport", UpdateFutureRegionSupport.RULES,
            "AddRegions", AddRegions.RULES,
            "RestrictRegions", RestrictRegions.RULES,
            "AddInstanceTypes", AddInstanceTypes.RULES,
            "RestrictInstanceTypes", RestrictInstanceTypes.RULES);

    private AmiProductSections() {}
}
