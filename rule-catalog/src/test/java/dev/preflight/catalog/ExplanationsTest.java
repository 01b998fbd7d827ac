package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published catalog can show both sides of each rule. */
class ExplanationsTest {
    private static final Map<Path, String> GENERATED = Explanations.all();

    @Test
    void every_file_is_up_to_date_and_none_is_missing_or_left_over() {
        Golden.verify(
                GENERATED,
                CaseFiles.files(name -> name.endsWith("/" + Explanations.FILE)).collect(Collectors.toSet()));
    }

    @Test
    void every_rule_that_a_text_can_show_has_an_explanation() {
        assertThat(AwsMarketplaceCatalog.standard()
                        .rules()
                        .filter(rule -> RuleText.pair(rule).isEmpty())
                        .map(rule -> rule.id().text())
                        .filter(id -> !CatalogSelfCheckTest.SHOWN_ELSEWHERE.contains(id)))
                .isEmpty();
    }
}
