package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The address of a Helm chart in Amazon ECR, which is written like that of an image. */
final class ChartUri {
    private static final String OF_ANY_KIND = "DeliveryOptions.*.Details.?.HelmChartUri";
    private static final String OF_HELM = "DeliveryOptions.*.Details." + RequestedOption.HELM + ".HelmChartUri";
    private static final String FORM = "<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<version>";
    private static final String SCHEME_END = "://";

    private ChartUri() {}

    /** What a chart must be, on the pages that add and update a version; on add-ons the reference says more. */
    static List<Rule<ChangeScene>> rules(Page page, String row) {
        return List.of(
                page.ruleOn(OF_HELM, "uri")
                        .must(text("be the URI of a Helm chart", chart -> fault(chart, chart)))
                        .otherwise(http(422))
                        .from(Provenance.ANSWER_INFERRED)
                        .documentedAs(row),
                page.ruleOn(OF_ANY_KIND, "registry")
                        .must(text("begin with an Amazon ECR registry", ChartUri::elsewhere))
                        .otherwise(http(422))
                        .asWarning(Provenance.INFERRED)
                        .documentedAs(row));
    }

    /** What is wrong with a chart, judged by a part of it; the tag of a chart may have a plus sign, which Helm stores as _. */
    static Optional<String> fault(String chart, String part) {
        return ImageUri.fault(withoutScheme(part).replace('+', '_'))
                .map(fault -> "is " + quoted(chart) + ", which " + fault + "; write it as " + FORM);
    }

    /** No registry of Amazon ECR, or not by its bare name, as all examples have it. */
    private static Optional<String> elsewhere(String chart) {
        return ImageUri.parse(withoutScheme(chart).replace('+', '_'))
                .filter(uri -> !uri.isInEcr() || chart.contains(SCHEME_END))
                .map(uri -> uri.isInEcr()
                        ? "begins with a scheme, but the examples begin with the registry; write " + FORM
                        : "is in " + quoted(uri.registry())
                                + ", but charts lie in Amazon ECR; push it to a repository of the product and write "
                                + FORM);
    }

    /** What stands behind the last colon of the last segment, unless it is a digest. */
    static Optional<String> tag(String chart) {
        int colon = chart.lastIndexOf(':');
        boolean isTag = colon > chart.lastIndexOf('/') && chart.indexOf('@') < 0;
        return isTag ? Optional.of(chart.substring(colon + 1)) : Optional.empty();
    }

    private static String withoutScheme(String chart) {
        int end = chart.indexOf(SCHEME_END);
        return end < 0 ? chart : chart.substring(end + SCHEME_END.length());
    }
}
