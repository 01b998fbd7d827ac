package dev.preflight.catalog.saasproduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateDeliveryOptionsTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());

    private static final String QUICK_LAUNCH = """
            [{
              "ChangeType": "UpdateDeliveryOptions",
              "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-lanternfleet4" },
              "DetailsDocument": {
                "DeliveryOptions": [
                  {
                    "Id": "do-4lanterns7masts",
                    "Details": { "SaaSUrlDeliveryOptionDetails": { "QuickLaunchEnabled": %s } }
                  }
                ]
              }
            }]""";

    @Test
    void quick_launch_in_the_request_counts_though_it_is_not_documented_there() {
        assertThat(checks(QUICK_LAUNCH.formatted("true")))
                .containsExactlyInAnyOrder(
                        "unknown-member", "launch-url.quick-launch", "deployment-templates.quick-launch");
    }

    @Test
    void quick_launch_switched_off_in_the_request_demands_nothing() {
        assertThat(checks(QUICK_LAUNCH.formatted("false"))).containsExactly("unknown-member");
    }

    private static List<String> checks(String json) {
        String details = "saas-product.update-delivery-options.url.";
        ChangeSetFile file = new ChangeSetFile("update.json", json.getBytes(StandardCharsets.UTF_8));
        return PREFLIGHT.check(List.of(file), Facts.asOf(LocalDate.of(2024, 6, 1))).findings().stream()
                .map(finding -> finding.rule().text().replace(details, ""))
                .toList();
    }
}
