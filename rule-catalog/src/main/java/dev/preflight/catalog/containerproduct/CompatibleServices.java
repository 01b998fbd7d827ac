package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.text.NearMiss;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The services that a delivery option runs on. */
final class CompatibleServices {
    static final String EKS_ANYWHERE = "EKS-Anywhere";

    private static final String ECS_ANYWHERE = "ECS-Anywhere";
    private static final String PATH = "DeliveryOptions.*.Details.?.CompatibleServices";
    private static final String INCOMPATIBLE = "INCOMPATIBLE_SERVICES";

    private CompatibleServices() {}

    /** Rows 02 and 04 of both pages, and those that list the services. */
    static List<Rule<ChangeScene>> rules(Page page, String... listRows) {
        return List.of(
                page.ruleOn(PATH + ".*", "known")
                        .must(text("be a service of the list", CompatibleServices::known))
                        .otherwise(errorCode(INCOMPATIBLE))
                        .documentedAs(with("async.02", listRows)),
                page.ruleOn(PATH + ".*", "ecs-anywhere")
                        .must(text(
                                "not be ECS-Anywhere, which the reference does not name",
                                service -> service.equals(ECS_ANYWHERE)
                                        ? Optional.of(
                                                "is " + quoted(service) + ", which only newer documentation names; the"
                                                        + " reference names ECS and EKS")
                                        : Optional.empty()))
                        .otherwise(errorCode(INCOMPATIBLE))
                        .decidedBy("P-18")
                        .documentedAs("async.02"),
                page.ruleOn(PATH, "duplicate")
                        .must(notRepeat("the service", service -> service.text(), service -> service))
                        .otherwise(errorCode("DUPLICATE_COMPATIBLE_AWS_SERVICES"))
                        .documentedAs("async.04"));
    }

    private static String[] with(String first, String... more) {
        String[] rows = new String[more.length + 1];
        rows[0] = first;
        System.arraycopy(more, 0, rows, 1, more.length);
        return rows;
    }

    private static Optional<String> known(String service) {
        Set<String> services = ReferenceList.COMPATIBLE_SERVICES.values();
        if (services.contains(service)) {
            return Optional.empty();
        }
        return Optional.of("is " + quoted(service) + ", one of " + String.join(", ", services) + " is required"
                + NearMiss.question(service, services)
                        .map(question -> "; " + question)
                        .orElse(""));
    }
}
