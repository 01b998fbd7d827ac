package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/rules} are what the catalog says now. */
class RulePagesTest {
    private static final Map<Path, String> GENERATED = RulePages.all();
    private static final int MANY_LINES = 650;
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)#\\s]+\\.(?:md|jsonc?|tsv))\\)");

    @Test
    void every_page_is_up_to_date_and_none_is_missing_or_left_over() throws IOException {
        try (Stream<Path> files = Files.list(RulePages.ROOT)) {
            Golden.verify(GENERATED, files.collect(Collectors.toSet()));
        }
    }

    @Test
    void no_page_is_longer_than_a_reader() {
        assertThat(GENERATED.entrySet().stream()
                        .filter(page -> page.getValue().lines().count() > MANY_LINES)
                        .map(page ->
                                page.getKey() + " " + page.getValue().lines().count()))
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
}
