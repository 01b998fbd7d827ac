package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import java.util.List;
import java.util.Map;

/**
 * A delivery option as a snapshot shows it.
 *
 * @param option the option
 * @param source the images or the chart that it delivers
 * @param shown what the snapshot says of the entity
 */
record SavedOption(JsonValue option, JsonValue source, Shown shown) {
    private static final Map<String, String> KINDS = Map.of(
            "ElasticContainerRegistry", "EcrDeliveryOptionDetails",
            "Helm", "HelmDeliveryOptionDetails",
            "EksAddOn", "EksAddOnDeliveryOptionDetails",
            "SoftwareRegistration", "SaaSUrlDeliveryOptionDetails");

    /** Where a snapshot shows what a request calls otherwise. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "DeliveryOptionTitle", List.of("Title"),
            "Description", List.of("ShortDescription"),
            "UsageInstructions", List.of("UsageInstructions", "Instructions.Usage"),
            "RecommendedInstanceType", List.of("Recommendations.InstanceType"),
            "CompatibleServices", List.of("Compatibility.AWSServices", "Compatibility.AWServices"),
            "CompatibleKubernetesVersions", List.of("Compatibility.KubernetesVersions"),
            "SupportedArchitectures", List.of("Compatibility.Architectures"),
            "DeploymentResources", List.of("Recommendations.DeploymentResources"),
            "AddOnName", List.of("DisplayAddOnName", "AddOnName"),
            "AddOnVersion", List.of("DisplayAddOnVersion", "AddOnVersion"));

    private static final Map<String, String> IN_SOURCE =
            Map.of("ContainerImages", "Images", "HelmChartUri", "HelmChartUri");

    /** The member of {@code Details} that holds an option of its type in a request. */
    Knowledge<String> kind() {
        return known(option.member("Type")).map(type -> {
            String name = type.text().orElse("");
            return KINDS.getOrDefault(name, name);
        });
    }

    Knowledge<String> visibility() {
        return known(option.member("Visibility"))
                .map(visibility -> visibility.text().orElse(""));
    }

    /** Its value in that field of a request. */
    Knowledge<JsonValue> field(String name) {
        if (IN_SOURCE.containsKey(name)) {
            return known(source.member(IN_SOURCE.getOrDefault(name, name)));
        }
        List<JsonValue> values =
                PLACES.getOrDefault(name, List.of(name)).stream().map(this::at).toList();
        return values.stream()
                .filter(value -> !value.isAbsent() && !value.isNull())
                .findFirst()
                .map(Knowledge::known)
                .orElseGet(() -> shown.missing(values.get(0)));
    }

    private JsonValue at(String place) {
        JsonValue value = option;
        for (String step : place.split("\\.", -1)) {
            value = value.member(step);
        }
        return value;
    }

    private Knowledge<JsonValue> known(JsonValue value) {
        return value.isAbsent() || value.isNull() ? shown.missing(value) : Knowledge.known(value);
    }
}
