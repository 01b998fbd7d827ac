package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Report;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two sides of the boundary of assertions of schemas. */
final class SchemaExample {
    private SchemaExample() {}

    /** For every assertion that is stepped over, by the id of its rule; the first of several steps. */
    static Map<String, RulePair> all() {
        Map<String, RulePair> examples = new LinkedHashMap<>();
        SchemaStep.pages().flatMap(page -> SchemaStep.ofPage(page).stream()).forEach(step -> {
            for (Finding finding : findings(step.over())) {
                if (finding.pointer().toString().endsWith(step.pointer().toString())) {
                    examples.putIfAbsent(finding.rule().text(), of(step, finding.message()));
                }
            }
        });
        return examples;
    }

    private static List<Finding> findings(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Facts facts = Facts.asOf(CaseOutcome.AS_OF);
        List<ChangeSetFile> files = List.of(new ChangeSetFile("document.json", bytes));
        Report report = CaseOutcome.PREFLIGHT.check(files, facts);
        return report.findings().isEmpty()
                ? CaseOutcome.PREFLIGHT.check(files, facts.inStrictMode()).findings()
                : report.findings();
    }

    private static RulePair of(SchemaStep step, String message) {
        JsonNode on = SchemaStep.value(step.on(), step.pointer());
        JsonNode over = SchemaStep.value(step.over(), step.pointer());
        boolean aboutPresence = on.isMissingNode() || over.isMissingNode();
        String name = aboutPresence ? ShortJson.name(step.pointer().segment()) : "";
        return new RulePair(excerpt(step, name, on), excerpt(step, name, over), message);
    }

    private static Excerpt excerpt(SchemaStep step, String name, JsonNode value) {
        if (value.isMissingNode()) {
            return Excerpt.LEFT_OUT;
        }
        boolean aboutSize = step.keyword().endsWith("Length") || step.keyword().endsWith("Items");
        return new Excerpt(name + ShortJson.span(value), aboutSize ? Excerpt.size(value) : "");
    }
}
