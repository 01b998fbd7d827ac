package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.fixtures.LabelledCase;
import dev.preflight.fixtures.ProductMutations;
import dev.preflight.rule.AwsCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases labelled from the documentation alone, by people who did not look at the rules. */
class FixturesTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    /** A row that cannot be broken without breaking or doubting another one. */
    private static final Map<String, String> BREAKS_TOO =
            Map.of("Envelope.StartChangeSet.chain.08", "change-set.change.change-name.duplicate");

    @TestFactory
    Stream<DynamicTest> documents_that_break_one_row_are_found_at_its_place_with_its_code() {
        return ProductMutations.all().stream()
                .map(labelled -> DynamicTest.dynamicTest(
                        labelled.constraintId() + ": " + labelled.description(),
                        () -> assertThat(found(labelled))
                                .containsExactly(labelled.phase() + " " + labelled.code() + " " + labelled.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> documents_that_break_nothing_have_no_findings() {
        return ProductMutations.bases().stream()
                .map(json -> DynamicTest.dynamicTest(
                        json.substring(0, 60), () -> assertThat(findings(json)).isEmpty()));
    }

    private static List<String> found(LabelledCase labelled) {
        String other = BREAKS_TOO.getOrDefault(labelled.constraintId(), "");
        return findings(labelled.json()).stream()
                .filter(finding -> !finding.rule().text().equals(other))
                .map(FixturesTest::line)
                .toList();
    }

    private static List<Finding> findings(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT
                .check(List.of(new ChangeSetFile("case.json", bytes)), FACTS)
                .findings();
    }

    private static String line(Finding finding) {
        String code = finding.code() instanceof AwsCode.Http http
                ? "sync " + http.status()
                : finding.code() instanceof AwsCode.ErrorCode error ? "async " + error.name() : "none";
        return code + " " + finding.pointer();
    }
}
