package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.text.KebabCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every assertion of every schema: on its boundary it holds, one step over it fails, alone and at its place. */
class SchemaBoundaryTest {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();
    private static final Preflight PREFLIGHT = Preflight.of(CATALOG);
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    @TestFactory
    Stream<DynamicTest> one_step_over_a_boundary_breaks_that_assertion_and_no_other() {
        return SchemaStep.pages()
                .flatMap(page -> SchemaStep.ofPage(page).stream()
                        .map(step -> DynamicTest.dynamicTest(page + " " + step.pointer() + " " + step.keyword(), () -> {
                            List<Finding> over = findings(step.over());
                            assertThat(over).as("over the boundary").hasSize(1);
                            assertThat(over.get(0).rule().text()).endsWith("." + KebabCase.of(step.keyword()));
                            assertThat(over.get(0).pointer()).hasToString(wrapped(step));
                            assertThat(rules(step.on()))
                                    .as("on the boundary")
                                    .doesNotContain(over.get(0).rule().text());
                        })));
    }

    @Test
    void every_assertion_is_stepped_over() {
        Set<String> assertions = Stream.concat(
                        CATALOG.envelope().rules().stream(),
                        CATALOG.sections().values().stream()
                                .flatMap(section -> section.schema().stream())
                                .flatMap(schema -> schema.rules().stream()))
                .map(rule -> rule.id().text())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> steppedOver = SchemaStep.pages()
                .flatMap(page -> SchemaStep.ofPage(page).stream())
                .flatMap(step -> rules(step.over()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(steppedOver).isEqualTo(assertions);
    }

    @TestFactory
    Stream<DynamicTest> the_documents_stepped_from_are_clean() {
        return SchemaStep.pages()
                .map(page -> DynamicTest.dynamicTest(
                        page,
                        () -> assertThat(SchemaStep.ofPage(page).stream()
                                        .filter(step -> step.keyword().equals("type"))
                                        .limit(1)
                                        .flatMap(step -> rules(step.on()).stream()))
                                .isEmpty()));
    }

    private static String wrapped(SchemaStep step) {
        boolean bareArray = step.on().isArray() || step.pointer().toString().startsWith("/0");
        return (bareArray ? "/ChangeSet" : "") + step.pointer();
    }

    private static List<String> rules(JsonNode document) {
        return findings(document).stream().map(finding -> finding.rule().text()).toList();
    }

    private static List<Finding> findings(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT.check(List.of(new ChangeSetFile("document.json", bytes)), FACTS).findings().stream()
                .filter(finding -> !MoreItems.mayBreakToo(finding.rule().text()))
                .toList();
    }
}
