package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way in which buyers get a version of a product. */
public sealed interface DeliveryOption {
    /** The id that AWS gave it; empty for one that the change set adds. */
    Optional<String> id();

    /** The member of {@code Details} that holds it in a request, such as {@code HelmDeliveryOptionDetails}. */
    Knowledge<String> kind();

    /** Public, Limited or Restricted. */
    Knowledge<String> visibility();

    /** Its value in that field of a request; known to be absent when nobody gave one. */
    Knowledge<JsonValue> field(String name);

    /** Its text in that field of a request; known to be empty when nobody gave one. */
    default Knowledge<String> text(String name) {
        return field(name).map(value -> value.text().orElse(""));
    }

    /**
     * One that the set adds. When it becomes visible to whom is up to AWS, unless the request says so.
     *
     * @param request the option in the request
     */
    record Added(JsonValue request, Need need) implements DeliveryOption {
        @Override
        public Optional<String> id() {
            return Optional.empty();
        }

        @Override
        public Knowledge<String> kind() {
            return request.member("Details").memberNames().stream()
                    .findFirst()
                    .map(Knowledge::known)
                    .orElseGet(() -> Knowledge.missing(need));
        }

        @Override
        public Knowledge<String> visibility() {
            return request.member("Visibility").text().map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
        }

        @Override
        public Knowledge<JsonValue> field(String name) {
            return Knowledge.known(Requests.field(request, name));
        }
    }

    /**
     * One that was saved. What the snapshot leaves out, or shows as {@code null}, is unknown.
     *
     * @param option as the snapshot shows it
     * @param source the images or the chart that it delivers, as the snapshot shows them
     */
    record Saved(JsonValue option, JsonValue source, Need need) implements DeliveryOption {
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

        @Override
        public Optional<String> id() {
            return option.member("Id").text();
        }

        @Override
        public Knowledge<String> kind() {
            return known(option.member("Type")).map(type -> {
                String name = type.text().orElse("");
                return KINDS.getOrDefault(name, name);
            });
        }

        @Override
        public Knowledge<String> visibility() {
            return known(option.member("Visibility"))
                    .map(visibility -> visibility.text().orElse(""));
        }

        @Override
        public Knowledge<JsonValue> field(String name) {
            if (IN_SOURCE.containsKey(name)) {
                return known(source.member(IN_SOURCE.getOrDefault(name, name)));
            }
            for (String place : PLACES.getOrDefault(name, List.of(name))) {
                JsonValue value = option;
                for (String step : place.split("\\.", -1)) {
                    value = value.member(step);
                }
                if (!value.isAbsent() && !value.isNull()) {
                    return Knowledge.known(value);
                }
            }
            return Knowledge.missing(need);
        }

        private Knowledge<JsonValue> known(JsonValue value) {
            return value.isAbsent() || value.isNull() ? Knowledge.missing(need) : Knowledge.known(value);
        }
    }

    /** One that exists by its id, of which nothing else is known. */
    record Unknown(Optional<String> id, Need need) implements DeliveryOption {
        @Override
        public Knowledge<String> kind() {
            return Knowledge.missing(need);
        }

        @Override
        public Knowledge<String> visibility() {
            return Knowledge.missing(need);
        }

        @Override
        public Knowledge<JsonValue> field(String name) {
            return Knowledge.missing(need);
        }
    }

    /**
     * One that the set changes.
     *
     * @param before what it was
     * @param request the option in the request
     */
    record Updated(DeliveryOption before, JsonValue request) implements DeliveryOption {
        @Override
        public Optional<String> id() {
            return before.id();
        }

        @Override
        public Knowledge<String> kind() {
            return before.kind();
        }

        @Override
        public Knowledge<String> visibility() {
            return request.member("TargetVisibility")
                    .text()
                    .map(Knowledge::known)
                    .orElseGet(before::visibility);
        }

        @Override
        public Knowledge<JsonValue> field(String name) {
            JsonValue given = Requests.field(request, name);
            return given.isAbsent() ? before.field(name) : Knowledge.known(given);
        }
    }

    /** One that the set restricts. */
    record Restricted(DeliveryOption before) implements DeliveryOption {
        @Override
        public Optional<String> id() {
            return before.id();
        }

        @Override
        public Knowledge<String> kind() {
            return before.kind();
        }

        @Override
        public Knowledge<String> visibility() {
            return Knowledge.known(Visibility.RESTRICTED);
        }

        @Override
        public Knowledge<JsonValue> field(String name) {
            return before.field(name);
        }
    }
}
