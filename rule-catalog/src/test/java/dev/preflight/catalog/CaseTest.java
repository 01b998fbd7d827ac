package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.CaseHeader.Kind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases beside the rules say exactly what they promise, in both modes. */
class CaseTest {
    @TestFactory
    Stream<DynamicTest> every_case_says_what_the_catalog_says() {
        return CaseOutcome.ALL.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.of().name() + " " + outcome.of().header().title(), () -> verify(outcome)));
    }

    private static void verify(CaseOutcome outcome) {
        Kind kind = outcome.of().header().kind();

        if (!Golden.isUpdate()) {
            assertThat(CaseLines.of(outcome))
                    .as(outcome.of().name())
                    .isEqualTo(outcome.of().lines());
        }
        assertThat(!outcome.needs().isEmpty())
                .as("%s is undecided, for want of %s", outcome.of().rule(), outcome.needs())
                .isEqualTo(kind == Kind.UNDECIDED);
        if (kind == Kind.ACCEPTED) {
            assertThat(outcome.standard().findings()).isEmpty();
        }
    }

    @Test
    void expectations_are_rewritten_when_that_is_asked_for() {
        Map<Path, List<CaseOutcome>> byFile = CaseOutcome.ALL.stream()
                .collect(
                        Collectors.groupingBy(outcome -> outcome.of().path(), LinkedHashMap::new, Collectors.toList()));
        Map<Path, String> files = new LinkedHashMap<>();
        byFile.forEach((path, outcomes) -> files.put(path, CaseLines.text(outcomes)));

        Golden.update(files);
    }
}
