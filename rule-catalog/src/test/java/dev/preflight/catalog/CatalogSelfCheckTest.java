package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.Catalog;
import dev.preflight.Section;
import dev.preflight.Undecided;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalog keeps its own promises; each test names all culprits at once. */
class CatalogSelfCheckTest {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();
    private static final List<Example> EXAMPLES = Example.all();

    /** Text files cannot show these; the reader's own tests do. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "change-set.document.access",
            "change-set.document.crash",
            "change-set.document.size",
            "change-set.document.encoding",
            "change-set.document.empty");

    /** An error that cannot be without the warning. */
    private static final Map<String, String> COMES_ALONG =
            Map.of("change-set.reference.ambiguous-change-name", "change-set.change.change-name.duplicate");

    private static List<String> idsJudgedByCode() {
        Set<String> assertions = Stream.concat(
                        CATALOG.envelope().rules().stream(),
                        CATALOG.sections().values().stream()
                                .flatMap(section -> section.schema().stream())
                                .flatMap(schema -> schema.rules().stream()))
                .map(rule -> rule.id().text())
                .collect(Collectors.toSet());
        return ids().stream()
                .filter(id -> !assertions.contains(id) && !SHOWN_ELSEWHERE.contains(id))
                .toList();
    }

    private static List<String> ids() {
        return CATALOG.rules().map(rule -> rule.id().text()).toList();
    }

    @Test
    void no_id_is_used_twice() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_is_found_by_its_id() {
        assertThat(CATALOG.rules().filter(rule -> !CATALOG.find(rule.id()).equals(java.util.Optional.of(rule))))
                .isEmpty();
    }

    @Test
    void every_rule_judged_by_code_has_an_accepting_example() {
        assertThat(idsJudgedByCode().stream()
                        .filter(id -> !id.startsWith("change-set.document."))
                        .filter(id -> examples(id, Example.Kind.GOOD).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_rule_judged_by_code_has_a_rejecting_example_that_would_miss_it() {
        assertThat(idsJudgedByCode().stream()
                        .filter(id -> examples(id, Example.Kind.BAD).stream().noneMatch(example -> fires(example, id))))
                .isEmpty();
    }

    @Test
    void every_error_code_of_a_section_has_a_rejecting_example() {
        Set<String> promised = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Section section : CATALOG.sections().values()) {
            section.descriptions().forEach(rule -> {
                if (rule.code() instanceof AwsCode.ErrorCode code) {
                    promised.add(section.id() + " " + code.name());
                }
            });
            EXAMPLES.stream()
                    .filter(example -> example.isOf(section.id()))
                    .flatMap(
                            example -> Stream.concat(example.expected(false).stream(), example.expected(true).stream()))
                    .forEach(line -> shown.add(section.id() + " " + line.split(" ", -1)[3]));
        }
        promised.removeAll(shown);

        assertThat(promised).isEmpty();
    }

    @Test
    void every_rejecting_example_fires_its_rule_and_no_other() {
        List<String> others = new ArrayList<>();
        for (Example example : EXAMPLES) {
            if (example.kind() == Example.Kind.BAD) {
                for (String line : example.expected(false)) {
                    String rule = line.substring(line.lastIndexOf(' ') + 1);
                    boolean comesAlong = rule.equals(COMES_ALONG.get(example.rule()));
                    if (!example.isOf(rule) && !comesAlong) {
                        others.add(example.file().getFileName() + ": " + rule);
                    }
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void every_rule_that_is_undecided_in_some_example_has_an_example_of_that() {
        Set<String> undecided = new TreeSet<>();
        for (Example example : EXAMPLES) {
            for (Undecided each : example.check(false).undecided()) {
                undecided.add(each.rule());
            }
        }
        undecided.retainAll(ids());
        assertThat(undecided.stream()
                        .filter(id -> examples(id, Example.Kind.UNDECIDED).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_example_belongs_to_a_rule() {
        assertThat(EXAMPLES.stream().filter(example -> ids().stream().noneMatch(example::isOf)))
                .isEmpty();
    }

    @Test
    void every_schema_names_the_edition_that_it_encodes() {
        assertThat(SchemaStep.pages()
                        .map(page -> SchemaStep.schema(page)
                                .at("/x-preflight/edition")
                                .asText()))
                .allMatch(AwsMarketplaceCatalog.EDITION::equals);
    }

    @Test
    void every_rule_says_what_it_demands() {
        assertThat(CATALOG.rules().map(RuleDescription::demand))
                .allMatch(demand -> demand.matches("(?s).+ (must|should|is) .+"));
    }

    private static List<Example> examples(String rule, Example.Kind kind) {
        return EXAMPLES.stream()
                .filter(example -> example.kind() == kind && example.isOf(rule))
                .toList();
    }

    private static boolean fires(Example example, String rule) {
        return Stream.concat(example.expected(false).stream(), example.expected(true).stream())
                .anyMatch(line -> line.endsWith(" " + rule));
    }
}
