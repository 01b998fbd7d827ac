package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.Section;
import dev.preflight.catalog.reference.Ledger.Entry;
import dev.preflight.catalog.reference.Ledger.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A section that is not planned any more has all that belongs to one; what it lacks is named at once. Its page, its change
 * type and its schema are not asked for: without them there is no catalog, as {@link RegistryTest} shows.
 */
class SectionCompletenessTest {
    private static final Path VALID = Path.of("src/test/resources/dev/preflight/catalog/valid");
    private static final Set<String> WITH_CASES =
            CaseFiles.ALL.stream().map(CaseFile::rule).collect(Collectors.toSet());
    private static final Set<String> LABELLED = FixturesTest.CASES.stream()
            .map(labelled -> RulePage.pageOf(labelled.constraintId()))
            .collect(Collectors.toSet());

    @Test
    void every_section_has_all_that_belongs_to_one() {
        assertThat(AwsMarketplaceCatalog.standard().sections().values().stream()
                        .distinct()
                        .filter(section -> !section.isPlanned())
                        .flatMap(section -> missing(section).map(what -> section.id() + ": " + what)))
                .isEmpty();
    }

    private static Stream<String> missing(Section section) {
        return Stream.of(
                        validDocument(section), cases(section), rows(section), labelledCases(section), changes(section))
                .flatMap(each -> each);
    }

    private static Stream<String> validDocument(Section section) {
        Path document = VALID.resolve(section.id() + ".json");
        return Files.exists(document) ? Stream.empty() : Stream.of("no valid document at " + document);
    }

    private static Stream<String> cases(Section section) {
        Path directory = CaseFiles.ROOT.resolve(section.id().replace('.', '/')).resolve("cases");
        return section.rules().stream()
                .map(rule -> rule.description().id().text())
                .filter(id -> !WITH_CASES.contains(id))
                .map(id -> "no cases at "
                        + directory.resolve(id.substring(section.id().length() + 1) + CaseFile.SUFFIX));
    }

    private static Stream<String> rows(Section section) {
        return LedgerRows.entries().stream()
                .filter(entry -> entry.status() == Status.PLANNED)
                .map(Entry::constraint)
                .filter(constraint -> RulePage.pageOf(constraint).equals(section.id()))
                .map(constraint -> "still planned in ledger.tsv is " + constraint);
    }

    private static Stream<String> labelledCases(Section section) {
        return LABELLED.contains(section.id())
                ? Stream.empty()
                : Stream.of("no labelled case of its rows among those of FixturesTest");
    }

    private static Stream<String> changes(Section section) {
        return GeneratedChangeSetPropertyTest.sections().contains(section.id())
                ? Stream.empty()
                : Stream.of("no valid changes of it are generated in GeneratedChangeSetPropertyTest");
    }
}
