package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.Catalog;
import dev.preflight.Finding;
import dev.preflight.Section;
import dev.preflight.catalog.CaseHeader.Kind;
import dev.preflight.catalog.explain.RuleWords;
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

    /** Text files cannot show these; the reader's own tests do. */
    static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "change-set.document.access",
            "change-set.document.crash",
            "change-set.document.size",
            "change-set.document.encoding",
            "change-set.document.empty");

    /** An error that cannot be without the warning. */
    private static final Map<String, String> COMES_ALONG =
            Map.of("change-set.reference.ambiguous-change-name", "change-set.change.change-name.duplicate");

    private static List<String> idsJudgedByCode() {
        return CATALOG.rules()
                .filter(rule -> !SchemaAssertions.contain(rule))
                .map(rule -> rule.id().text())
                .filter(id -> !SHOWN_ELSEWHERE.contains(id))
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
    void every_rule_judged_by_code_has_an_accepting_case() {
        assertThat(idsJudgedByCode().stream()
                        .filter(id -> !id.startsWith("change-set.document."))
                        .filter(id -> cases(id, Kind.ACCEPTED).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_rule_judged_by_code_has_a_refusing_case_that_would_miss_it() {
        assertThat(idsJudgedByCode().stream()
                        .filter(id -> cases(id, Kind.REFUSED).stream()
                                .noneMatch(outcome ->
                                        outcome.findings(id).findAny().isPresent())))
                .isEmpty();
    }

    @Test
    void every_error_code_of_a_section_has_a_refusing_case() {
        Set<String> promised = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Section section : CATALOG.sections().values()) {
            section.descriptions().forEach(rule -> {
                if (rule.code() instanceof AwsCode.ErrorCode code) {
                    promised.add(section.id() + " " + code.name());
                }
            });
            CaseOutcome.ALL.stream()
                    .filter(outcome -> outcome.of().rule().startsWith(section.id() + "."))
                    .flatMap(CaseOutcome::findings)
                    .forEach(finding -> shown.add(section.id() + " " + RuleWords.code(finding.code())));
        }
        promised.removeAll(shown);

        assertThat(promised).isEmpty();
    }

    @Test
    void every_refusing_case_fires_its_rule_and_no_other() {
        List<String> others = new ArrayList<>();
        for (CaseOutcome outcome : CaseOutcome.ALL) {
            if (outcome.of().header().kind() == Kind.REFUSED) {
                String rule = outcome.of().rule();
                Set<String> found = ids(outcome.findings());
                if (!found.contains(rule)) {
                    others.add(outcome.of().name() + ": not " + rule);
                }
                ids(outcome.standard().findings().stream()).stream()
                        .filter(id -> !id.equals(rule) && !id.equals(COMES_ALONG.get(rule)))
                        .forEach(id -> others.add(outcome.of().name() + ": " + id));
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void every_rule_that_is_undecided_in_some_case_has_a_case_of_that() {
        Set<String> undecided = new TreeSet<>();
        for (CaseOutcome outcome : CaseOutcome.ALL) {
            outcome.standard().undecided().forEach(each -> undecided.add(each.rule()));
        }
        undecided.retainAll(ids());
        assertThat(undecided.stream().filter(id -> cases(id, Kind.UNDECIDED).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_case_belongs_to_a_rule() {
        Set<String> ids = Set.copyOf(ids());
        assertThat(CaseFiles.ALL.stream().filter(file -> !ids.contains(file.rule())))
                .isEmpty();
    }

    @Test
    void every_saved_entity_is_one_that_a_case_relies_on() {
        Set<String> unused = new TreeSet<>(CaseFiles.ENTITIES.keySet());
        CaseOutcome.ALL.forEach(
                outcome -> unused.removeAll(outcome.of().header().entities()));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_file_beside_a_case_file_holds_the_document_of_a_case() {
        Set<String> named = CaseOutcome.ALL.stream()
                .map(CaseOutcome::of)
                .flatMap(of -> of.header().file().stream()
                        .map(file -> CaseFiles.name(of.path().resolveSibling(file))))
                .collect(Collectors.toSet());
        assertThat(CaseFiles.files(name -> name.contains("/cases/") && !name.endsWith(CaseFile.SUFFIX))
                        .map(CaseFiles::name)
                        .filter(name -> !named.contains(name)))
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

    private static List<CaseOutcome> cases(String rule, Kind kind) {
        return CaseOutcome.ALL.stream()
                .filter(outcome -> outcome.of().header().kind() == kind)
                .filter(outcome -> outcome.of().rule().equals(rule))
                .toList();
    }

    private static Set<String> ids(Stream<Finding> findings) {
        return findings.map(finding -> finding.rule().text()).collect(Collectors.toCollection(TreeSet::new));
    }
}
