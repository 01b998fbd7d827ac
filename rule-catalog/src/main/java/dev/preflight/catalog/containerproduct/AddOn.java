package dev.preflight.catalog.containerproduct;

import static dev.preflight.catalog.containerproduct.RequestedOption.ADD_ON;
import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.KubernetesVersions;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Page.LastStep;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.LinearPattern;
import dev.preflight.text.LowerCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What "Add a new version" demands of an add-on for Amazon EKS, as far as the request shows it.
 *
 * @param erratum what decides the rules on a page that does not state them
 */
record AddOn(Page page, Optional<String> erratum) {
    private static final String DETAILS = "DeliveryOptions.*.Details." + ADD_ON + ".";
    private static final String INVALID_ADDON_TYPE = "INVALID_ADDON_TYPE";
    private static final String ROW_OF_UPDATE = "field.17";
    private static final String INVALID_CHART = "INVALID_HELM_CHART_URI";

    private static final LinearPattern NAME_OF_SHAPE = new LinearPattern("^[A-Za-z0-9][A-Za-z0-9-]{1,62}[A-Za-z0-9]$");
    private static final LinearPattern NAMESPACE_OF_SHAPE = new LinearPattern("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$");
    private static final LinearPattern SEMANTIC_VERSION = new LinearPattern(
            "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?([+_][0-9A-Za-z.-]+)?$");

    /** The rules in the order of the page that adds a version. */
    static List<Rule<ChangeScene>> rules(Page page) {
        return new AddOn(page, Optional.empty()).all();
    }

    /** What a page says that only shows the fields of an add-on in an example: as when it is added, by that erratum. */
    static List<Rule<ChangeScene>> rulesOfUpdate(Page page, String erratum) {
        return new AddOn(page, Optional.of(erratum)).ofFields();
    }

    private List<Rule<ChangeScene>> all() {
        List<Rule<ChangeScene>> rules = new ArrayList<>(ofFields());
        rules.add(page.rule("delivery-options.visibility.add-on")
                .on("DeliveryOptions.*")
                .must("be Limited when it is an add-on for Amazon EKS", AddOn::visibility)
                .otherwise(errorCode("INVALID_VISIBILITY_STATE"))
                .documentedAs("field.08", "field.33", "async.48"));
        rules.add(page.rule("delivery-options.one-add-on")
                .on("DeliveryOptions")
                .must("have at most one add-on for Amazon EKS", AddOn::onePerVersion)
                .otherwise(errorCode("TOO_MANY_EKS_ADDON_DELIVERY_OPTIONS"))
                .documentedAs("async.51"));
        return rules;
    }

    private List<Rule<ChangeScene>> ofFields() {
        return List.of(
                sure(
                        page.ruleOn(DETAILS + "AddOnType", "known")
                                .must(text("be a type of the list", AddOn::type))
                                .otherwise(errorCode(INVALID_ADDON_TYPE)),
                        "field.10",
                        "async.43"),
                doubted(
                        page.ruleOn(DETAILS + "AddOnType", "lower-case")
                                .must(text("be in lower case", AddOn::typeInLowerCase))
                                .otherwise(errorCode(INVALID_ADDON_TYPE))
                                .decidedBy("P-32"),
                        "field.10",
                        "async.43"),
                doubted(
                        page.ruleOn(DETAILS + "CompatibleKubernetesVersions.*", "supported")
                                .must("be a version that Amazon EKS supports", AddOn::supported)
                                .otherwise(errorCode("INVALID_KUBERNETES_VERSION"))
                                .asWarning(Provenance.GUIDE),
                        "field.12",
                        "async.44"),
                unique("CompatibleKubernetesVersions", "the version", "DUPLICATE_KUBERNETES_VERSIONS", "async.45"),
                unique("SupportedArchitectures", "the architecture", "DUPLICATE_SUPPORTED_ARCHITECTURES", "async.47"),
                sure(
                        page.ruleOn(DETAILS + "EnvironmentOverrideParameters", "duplicate-key")
                                .must(notRepeat(
                                        "the key", item -> item.member("Key").text(), item -> item.member("Key")))
                                .otherwise(errorCode("DUPLICATE_ENVIRONMENT_OVERRIDE_PARAMETER_KEY")),
                        "async.50"),
                sure(
                        page.ruleOn(DETAILS + "HelmChartUri", "version")
                                .must(text("end with a version as tag", AddOn::chartVersion))
                                .otherwise(errorCode(INVALID_CHART)),
                        "async.55"),
                doubted(
                        page.ruleOn(DETAILS + "HelmChartUri", "semantic-version")
                                .must(text("end with a semantic version as tag", AddOn::chartSemanticVersion))
                                .otherwise(errorCode(INVALID_CHART))
                                .decidedBy("P-20"),
                        "async.55"),
                sure(
                        page.ruleOn(DETAILS + "HelmChartUri", "uri")
                                .must(text("be the URI of a Helm chart", AddOn::chart))
                                .otherwise(errorCode(INVALID_CHART))
                                .from(Provenance.ANSWER_INFERRED),
                        "field.19"),
                doubted(
                        page.ruleOn(DETAILS + "AddOnName", "shape")
                                .must(text("have at least 3 characters and no hyphen at the end", AddOn::name))
                                .otherwise(errorCode("INVALID_ADDON_NAME"))
                                .inDoubt(Provenance.SHAPE),
                        "async.64"),
                doubted(
                        page.ruleOn(DETAILS + "Namespace", "shape")
                                .must(text("be a name that Kubernetes takes for a namespace", AddOn::namespace))
                                .otherwise(errorCode("INVALID_ADDON_NAMESPACE"))
                                .inDoubt(Provenance.SHAPE),
                        "async.65"));
    }

    private Rule<ChangeScene> unique(String list, String what, String code, String row) {
        return sure(
                page.ruleOn(DETAILS + list, "duplicate")
                        .must(notRepeat(what, item -> item.text(), item -> item))
                        .otherwise(errorCode(code)),
                row);
    }

    private Rule<ChangeScene> sure(LastStep<Rule<ChangeScene>> rule, String... rows) {
        return erratum.map(id -> rule.decidedBy(id).documentedAs(ROW_OF_UPDATE))
                .orElseGet(() -> rule.documentedAs(rows));
    }

    /** A rule that warns when a version is added warns of an update as well. */
    private Rule<ChangeScene> doubted(LastStep<Rule<ChangeScene>> rule, String... rows) {
        return erratum.map(id -> rule.documentedAs(ROW_OF_UPDATE)).orElseGet(() -> rule.documentedAs(rows));
    }

    private static Decision onePerVersion(JsonValue options, ChangeScene scene) {
        long addOns = RequestedOption.all(scene).stream()
                .filter(option -> option.is(ADD_ON))
                .count();
        return addOns <= 1
                ? Decision.holds()
                : Decision.violated(
                        options.pointer(),
                        "has " + addOns + " add-ons for Amazon EKS, a version takes only one; leave out "
                                + (addOns - 1));
    }

    private static Decision visibility(JsonValue item, ChangeScene scene) {
        JsonValue visibility = item.member("Visibility");
        Optional<String> other = visibility.text().filter(text -> !text.equals(Visibility.LIMITED));
        return other.isEmpty() || !new RequestedOption(item).is(ADD_ON)
                ? Decision.holds()
                : Decision.violated(
                        visibility.pointer(),
                        "is " + quoted(other.get()) + ", but an add-on starts Limited; publish it later with"
                                + " UpdateDeliveryOptionsVisibility");
    }

    private static Optional<String> type(String type) {
        return ReferenceList.ADD_ON_TYPES.contains(LowerCase.of(type))
                ? Optional.empty()
                : Optional.of("is " + quoted(type) + ", one of "
                        + String.join(", ", ReferenceList.ADD_ON_TYPES.values()) + " is required");
    }

    private static Optional<String> typeInLowerCase(String type) {
        String lower = LowerCase.of(type);
        return type.equals(lower) || !ReferenceList.ADD_ON_TYPES.contains(lower)
                ? Optional.empty()
                : Optional.of(
                        "is " + quoted(type) + ", but AWS's newer client schema takes lower case only; write " + lower);
    }

    private static Optional<String> name(String name) {
        return !NAME_OF_SHAPE.find(name)
                ? Optional.of(
                        "is " + quoted(name) + ", but AWS's newer client schema asks for 3 to 64 characters with a"
                                + " letter or digit at the end")
                : Optional.empty();
    }

    private static Optional<String> namespace(String namespace) {
        return !NAMESPACE_OF_SHAPE.find(namespace)
                ? Optional.of("is " + quoted(namespace) + ", but AWS's newer client schema asks for 3 to 63 lower-case"
                        + " letters, digits and hyphens, no hyphen at the end")
                : Optional.empty();
    }

    private static Decision supported(JsonValue value, ChangeScene scene) {
        Optional<String> version = value.text();
        if (version.isEmpty()) {
            return Decision.holds();
        }
        KubernetesVersions table = KubernetesVersions.ON_EKS;
        LocalDate today = scene.set().asOf();
        if (!table.known(version.get())) {
            return Decision.violated(
                    value.pointer(),
                    "is " + quoted(version.get())
                            + ", which is not among the versions of Amazon EKS that are known for " + today
                            + "; name one that it supports");
        }
        if (table.isReleasedAfter(version.get(), today)) {
            return Decision.violated(
                    value.pointer(),
                    "is " + quoted(version.get()) + ", which Amazon EKS did not offer on " + today
                            + " yet; name a version that it supports");
        }
        return table.supportHadEnded(version.get(), today)
                .decide(ended -> ended
                        ? Decision.violated(
                                value.pointer(),
                                "is " + quoted(version.get()) + ", whose support on Amazon EKS had ended on " + today
                                        + "; leave it out")
                        : Decision.holds());
    }

    /** A text without any digit is no version at all. */
    private static boolean hasNumber(Optional<String> tag) {
        return tag.filter(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .isPresent();
    }

    private static Optional<String> chartVersion(String chart) {
        return hasNumber(ChartUri.tag(chart))
                ? Optional.empty()
                : Optional.of("is " + quoted(chart) + ", which does not end with a version; write it as"
                        + " <registry>/<repository>:1.5.2");
    }

    private static Optional<String> chartSemanticVersion(String chart) {
        Optional<String> tag = ChartUri.tag(chart);
        return hasNumber(tag) && tag.filter(SEMANTIC_VERSION::find).isEmpty()
                ? tag.map(text -> "ends with the tag " + quoted(text)
                        + ", but a version has three numbers with dots, such as 1.5.2; tag the chart so")
                : Optional.empty();
    }

    /** The tag is judged by other rules. */
    private static Optional<String> chart(String chart) {
        Optional<String> tag = ChartUri.tag(chart).filter(text -> hasNumber(Optional.of(text)));
        return tag.flatMap(text -> ChartUri.fault(chart, chart.substring(0, chart.length() - text.length() - 1)));
    }
}
