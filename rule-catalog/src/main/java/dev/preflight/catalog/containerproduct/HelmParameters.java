package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Page.LastStep;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;

/**
 * The rules on the override parameters of a Helm chart.
 *
 * @param after the value that a field of the option has after the change
 */
record HelmParameters(Page page, FieldAfter after) {
    private static final String PARAMETERS = "OverrideParameters";
    private static final String SERVICES = "CompatibleServices";
    private static final String LICENSE_SECRET = "${AWSMP_LICENSE_SECRET}";
    private static final String SERVICE_ACCOUNT = "${AWSMP_SERVICE_ACCOUNT}";
    private static final String NAME = "helm.override-parameters.";

    /** The value of a field after the change. */
    @FunctionalInterface
    interface FieldAfter {
        Knowledge<JsonValue> of(RequestedOption option, String name, ChangeScene scene);
    }

    /** A chart for EKS Anywhere must take the license secret; the rows and the erratum are the page's. */
    LastStep<Rule<ChangeScene>> licenseSecret() {
        return page.rule(NAME + "license-secret")
                .on("DeliveryOptions.*")
                .must("take the license secret as a parameter when its chart is for EKS-Anywhere", this::licenseSecret)
                .otherwise(errorCode("NO_LICENSE_SECRET_KEYS"));
    }

    /** A chart of a product that buyers pay for must take the service account. */
    Rule<ChangeScene> serviceAccount(String... rows) {
        return page.rule(NAME + "service-account")
                .on("DeliveryOptions.*")
                .when(Pricing.PAID)
                .must("take the service account as a parameter when the product is paid", this::serviceAccount)
                .otherwise(errorCode("NO_SERVICE_ACCOUNT_CONFIGURATION"))
                .documentedAs(rows);
    }

    /** Each parameter that is sent needs Metadata when quick launch is enabled. */
    Rule<ChangeScene> metadata(String row) {
        return page.rule(NAME + "metadata.given")
                .on("DeliveryOptions.*")
                .must("give Metadata with every parameter when QuickLaunchEnabled is true", this::metadata)
                .otherwise(http(422))
                .readBy("P-22")
                .documentedAs(row);
    }

    private Decision licenseSecret(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        JsonValue sent = option.field(PARAMETERS);
        boolean touched = !sent.isAbsent() || !option.field(SERVICES).isAbsent();
        if (!option.is(RequestedOption.HELM) || !touched || !isListOrAbsent(sent)) {
            return Decision.holds();
        }
        Knowledge<Boolean> anywhere = after.of(option, SERVICES, scene)
                .map(services -> services.texts().contains(CompatibleServices.EKS_ANYWHERE));
        if (takes(sent, LICENSE_SECRET) || anywhere.equals(Knowledge.known(false))) {
            return Decision.holds();
        }
        Decision missing = missing(sent, LICENSE_SECRET, "a chart for " + CompatibleServices.EKS_ANYWHERE);
        return anywhere.with(
                        after.of(option, PARAMETERS, scene), (needed, all) -> !needed || takes(all, LICENSE_SECRET))
                .decide(kept -> kept ? Decision.holds() : missing);
    }

    /** Parameters that an update does not send stay as they are. */
    private Decision serviceAccount(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        JsonValue sent = option.field(PARAMETERS);
        boolean replaced = !sent.isAbsent() || option.id().isEmpty();
        if (!option.is(RequestedOption.HELM) || !replaced || !isListOrAbsent(sent) || takes(sent, SERVICE_ACCOUNT)) {
            return Decision.holds();
        }
        return missing(sent, SERVICE_ACCOUNT, "a product that buyers pay for");
    }

    private Decision metadata(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        List<Violation> missing = option.field(PARAMETERS).items().stream()
                .filter(JsonValue::isObject)
                .map(parameter -> parameter.member("Metadata"))
                .filter(metadata -> metadata.isAbsent() || metadata.isEmpty() && !metadata.isText())
                .map(metadata -> Violation.at(
                        metadata.pointer(),
                        (metadata.isAbsent() ? "is missing" : "is empty")
                                + ", but QuickLaunchEnabled is true; give Label, Description and Obfuscate"))
                .toList();
        if (!option.is(RequestedOption.HELM) || missing.isEmpty()) {
            return Decision.holds();
        }
        return after.of(option, "QuickLaunchEnabled", scene)
                .decide(quick -> quick.bool().orElse(false) ? Decision.violated(missing) : Decision.holds());
    }

    private static boolean isListOrAbsent(JsonValue value) {
        return value.isArray() || value.isAbsent();
    }

    /** Requests say DefaultValue, snapshots Default. */
    private static boolean takes(JsonValue parameters, String value) {
        return parameters.items().stream()
                .flatMap(parameter -> List.of(parameter.member("DefaultValue"), parameter.member("Default")).stream())
                .anyMatch(given -> given.text().filter(value::equals).isPresent());
    }

    private static Decision missing(JsonValue parameters, String value, String what) {
        String parameter = "parameter with the DefaultValue \"" + value + "\"";
        return Decision.violated(
                parameters.pointer(),
                parameters.isAbsent()
                        ? "is missing, but " + what + " needs a " + parameter + "; add it"
                        : "has no " + parameter + ", which " + what + " needs; add it");
    }
}
