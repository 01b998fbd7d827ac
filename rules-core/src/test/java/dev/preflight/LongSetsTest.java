package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.SourcePosition;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets far beyond the documented length, as only mistakes and enemies write them. */
class LongSetsTest {
    private static DocumentReport check(int changes) {
        String set = IntStream.range(0, changes)
                .mapToObj(i -> "{\"ChangeType\":\"Grow\",\"Entity\":{\"Type\":\"Thing@1.0\",\"Identifier\":\"t" + i
                        + "\"},\"DetailsDocument\":{}}")
                .collect(Collectors.joining(",", "{ \"Catalog\": \"AWSMarketplace\",\n\"ChangeSet\": [", "]}"));
        ChangeSetFile file = new ChangeSetFile("long.json", set.getBytes(StandardCharsets.UTF_8));
        return Preflight.of(TinyCatalog.catalog())
                .check(List.of(file), Facts.asOf(LocalDate.of(2024, 6, 1)))
                .documents()
                .get(0);
    }

    @Test
    void three_hundred_changes_are_checked_to_the_end() {
        DocumentReport report = check(300);

        assertThat(report.findings())
                .extracting(Finding::rule)
                .doesNotContain(new RuleId("change-set.document.changes"));
        assertThat(report.counts().held()).isGreaterThan(299);
    }

    @Test
    void of_more_the_first_are_checked_and_the_call_is_refused() {
        DocumentReport report = check(301);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.counts().held()).isLessThan(200);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().text().equals("change-set.document.changes"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).hasToString("change-set.document.changes");
                    assertThat(finding.code()).isEqualTo(AwsCode.http(422));
                    assertThat(finding.pointer()).hasToString("/ChangeSet");
                    assertThat(finding.position()).isEqualTo(new SourcePosition(2, 14));
                    assertThat(finding.message())
                            .isEqualTo(
                                    "ChangeSet has 301 changes, far more than a request can have; the first 20 were checked, so"
                                            + " split it into several requests");
                });
    }
}
