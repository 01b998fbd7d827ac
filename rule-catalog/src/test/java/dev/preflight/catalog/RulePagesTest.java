package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/rules} are what the catalog says now. */
class RulePagesTest {
    private static final Map<String, String> GENERATED = RulePages.all();
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)#\\s]+\\.(?:md|json|tsv))\\)");

    @Test
    void every_page_is_up_to_date_and_none_is_missing_or_left_over() throws IOException {
        Map<String, String> outdated = outdated();

        if (!outdated.isEmpty() && System.getProperty("golden.update") != null && System.getenv("CI") == null) {
            update(outdated.keySet());
            fail("rule pages are rewritten: " + outdated
                    + "; read the difference, then run again without golden.update");
        }
        assertThat(outdated)
                .as("mvn -q verify -pl rule-catalog -am -Dgolden.update rewrites the pages in %s", RulePages.ROOT)
                .isEmpty();
    }

    @Test
    void every_rule_has_an_anchor_and_every_link_leads_somewhere() {
        String pages = String.join("\n", GENERATED.values());

        assertThat(AwsMarketplaceCatalog.standard()
                        .rules()
                        .map(rule -> "<a id=\"" + rule.id() + "\"></a>")
                        .filter(anchor -> !pages.contains(anchor)))
                .isEmpty();
        assertThat(LINK.matcher(pages)
                        .results()
                        .map(link -> link.group(1))
                        .filter(address -> !Files.exists(RulePages.ROOT.resolve(address))))
                .isEmpty();
    }

    /** What is wrong with which file. */
    private static Map<String, String> outdated() throws IOException {
        Map<String, String> written = written();
        Map<String, String> outdated = new TreeMap<>();
        GENERATED.forEach((name, text) -> {
            if (!text.equals(written.get(name))) {
                outdated.put(name, written.containsKey(name) ? "stale" : "missing");
            }
        });
        written.keySet().stream()
                .filter(name -> !GENERATED.containsKey(name))
                .forEach(name -> outdated.put(name, "left over"));
        return outdated;
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        if (Files.exists(RulePages.ROOT)) {
            try (Stream<Path> files = Files.list(RulePages.ROOT)) {
                for (Path file : files.toList()) {
                    written.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return written;
    }

    private static void update(Set<String> names) throws IOException {
        Files.createDirectories(RulePages.ROOT);
        for (String name : names) {
            Path file = RulePages.ROOT.resolve(name);
            if (GENERATED.containsKey(name)) {
                Files.writeString(file, GENERATED.get(name));
            } else {
                Files.delete(file);
            }
        }
    }
}
