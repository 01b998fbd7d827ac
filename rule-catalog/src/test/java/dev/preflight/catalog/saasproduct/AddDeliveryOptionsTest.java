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

class AddDeliveryOptionsTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());

    private static List<String> places(String details) {
        String json = """
                [{
                  "ChangeType": "AddDeliveryOptions",
                  "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-lanternfleet4" },
                  %s
                }]""".formatted(details);
        ChangeSetFile file = new ChangeSetFile("add.json", json.getBytes(StandardCharsets.UTF_8));
        return PREFLIGHT.check(List.of(file), Facts.asOf(LocalDate.of(2024, 6, 1))).findings().stream()
                .map(finding -> finding.rule() + " " + finding.position())
                .toList();
    }

    @Test
    void inner_details_in_a_string_are_checked_at_their_places() {
        String details = """
                "DetailsDocument": { "DeliveryOptions": [
                { "Details": "{\\"SaaSUrlDeliveryOptionDetails\\":{\\"FulfillmentUrl\\":\\"http://a.io\\"}}" }
                ] }""";

        assertThat(places(details))
                .containsExactly(
                        "saas-product.add-delivery-options.delivery-options.details.in-a-string 5:14",
                        "saas-product.add-delivery-options.url.fulfillment-url.pattern 5:69");
    }

    @Test
    void inner_details_in_a_string_of_details_are_checked_too() {
        String details = """
                "Details":
                "{\\"DeliveryOptions\\":[{\\"Details\\":\\"{\\\\\\"SaaSUrlDeliveryOptionDetails\\\\\\":{}}\\"}]}\"""";

        assertThat(places(details))
                .contains("saas-product.add-delivery-options.delivery-options.details.in-a-string 5:37")
                .anyMatch(
                        place -> place.startsWith("saas-product.add-delivery-options.url.fulfillment-url.required 5:"));
    }
}
