package dev.preflight.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preflight.rule.RuleDescription;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the published catalog knows of its cases: of each rule the two sides, the message, and what it needs. One file for
 * each page, made among the tests since tests run the cases.
 */
final class Explanations {
    static final String FILE = "explain.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Explanations() {}

    /** All files. */
    static Map<Path, String> all() {
        Map<Path, String> files = new TreeMap<>();
        RulePage.all().forEach(page -> files.put(page.explanations(), json(page)));
        return files;
    }

    private static String json(RulePage page) {
        ObjectNode rules = MAPPER.createObjectNode();
        for (RuleDescription rule : page.rules()) {
            RuleText.pair(rule).ifPresent(pair -> {
                ObjectNode explanation = rules.putObject(rule.id().text())
                        .put("accepted", pair.accepted().plain())
                        .put("refused", pair.refused().plain())
                        .put("message", pair.message());
                String needs = RuleText.needs(rule);
                if (!needs.isEmpty()) {
                    explanation.put("needs", needs);
                }
            });
        }
        try {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                    .withObjectIndenter(lines))
                            .writeValueAsString(rules)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
