package dev.preflight.catalog.containerproduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What depends on the day of the check, which the cases beside the rules cannot move. */
class AddOnTest {
    private static final String RULE =
            "container-product.add-delivery-options.eks-add-on.compatible-kubernetes-versions.supported";
    private static final String CHANGE_SET = """
            [{
              "ChangeType": "AddDeliveryOptions",
              "Entity": { "Type": "ContainerProduct@1.0", "Identifier": "prod-stillwater7mesh" },
              "DetailsDocument": {
                "DeliveryOptions": [{
                  "Details": {
                    "EksAddOnDeliveryOptionDetails": { "CompatibleKubernetesVersions": ["1.28", "1.29"] }
                  }
                }]
              }
            }]
            """;

    @Test
    void a_version_counts_to_the_last_day_of_its_support() {
        assertThat(findings(LocalDate.of(2025, 11, 26))).isEmpty();
    }

    @Test
    void a_version_whose_support_has_ended_is_a_warning() {
        assertThat(findings(LocalDate.of(2025, 11, 27)))
                .containsExactly("DeliveryOptions[0].Details.EksAddOnDeliveryOptionDetails"
                        + ".CompatibleKubernetesVersions[0] is \"1.28\", whose support on Amazon EKS had ended on"
                        + " 2025-11-27; leave it out");
    }

    @Test
    void a_version_that_was_not_released_on_the_day_is_a_warning() {
        assertThat(findings(LocalDate.of(2024, 1, 22)))
                .containsExactly("DeliveryOptions[0].Details.EksAddOnDeliveryOptionDetails"
                        + ".CompatibleKubernetesVersions[1] is \"1.29\", which Amazon EKS did not offer on 2024-01-22"
                        + " yet; name a version that it supports");
    }

    private static List<String> findings(LocalDate day) {
        ChangeSetFile file = new ChangeSetFile("add-on.json", CHANGE_SET.getBytes(StandardCharsets.UTF_8));
        return Preflight.of(AwsMarketplaceCatalog.standard()).check(List.of(file), Facts.asOf(day)).findings().stream()
                .filter(finding -> finding.rule().text().equals(RULE))
                .map(finding -> finding.message())
                .toList();
    }
}
