package dev.preflight.catalog.amiproduct;

import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update future Region support". All that it demands stands in its schema. */
final class UpdateFutureRegionSupport {
    static final List<Rule<ChangeScene>> RULES = List.of();

    private UpdateFutureRegionSupport() {}
}
