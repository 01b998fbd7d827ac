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

/**
 * The two sides of the boundary of an assertion of a schema, in a few words each.
 *
 * @param accepted on the boundary
 * @param refused one step over it
 * @param message what the finding says
 */
record SchemaExample(String accepted, String refused, String message) {
    /** For every assertion that is stepped over, by the id of its rule; the first of several steps. */
    static Map<String, SchemaExample> all() {
        Map<String, SchemaExample> examples = new LinkedHashMap<>();
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
        Facts facts = Facts.asOf(Example.AS_OF);
        List<ChangeSetFile> files = List.of(new ChangeSetFile("document.json", bytes));
        Report report = Example.PREFLIGHT.check(files, facts);
        return report.findings().isEmpty()
                ? Example.PREFLIGHT.check(files, facts.inStrictMode()).findings()
                : report.findings();
    }

    private static SchemaExample of(SchemaStep step, String message) {
        JsonNode on = SchemaStep.value(step.on(), step.pointer());
        JsonNode over = SchemaStep.value(step.over(), step.pointer());
        boolean aboutPresence = on.isMissingNode() || over.isMissingNode();
        String name = aboutPresence ? "\"" + step.pointer().segment() + "\": " : "";
        return new SchemaExample(words(step, name, on), words(step, name, over), message);
    }

    private static String words(SchemaStep step, String name, JsonNode value) {
        return value.isMissingNode() ? "left out" : Markdown.code(name + ShortJson.span(value)) + size(step, value);
    }

    private static String size(SchemaStep step, JsonNode value) {
        if (value.isTextual() && step.keyword().endsWith("Length")) {
            String text = value.textValue();
            return counted(text.codePointCount(0, text.length()), "character");
        }
        return value.isArray() && step.keyword().endsWith("Items") ? counted(value.size(), "item") : "";
    }

    private static String counted(int count, String noun) {
        return " (" + count + " " + noun + (count == 1 ? ")" : "s)");
    }
}
