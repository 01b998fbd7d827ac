package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.preflight.Counts;
import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailOnTest {
    @Test
    void an_error_breaks_the_build_unless_nothing_does() {
        Report report = report(Severity.ERROR);

        assertThat(FailOn.ERROR.isBrokenBy(report)).isTrue();
        assertThat(FailOn.WARNING.isBrokenBy(report)).isTrue();
        assertThat(FailOn.NEVER.isBrokenBy(report)).isFalse();
    }

    @Test
    void a_warning_breaks_the_build_only_when_asked() {
        Report report = report(Severity.WARNING);

        assertThat(FailOn.ERROR.isBrokenBy(report)).isFalse();
        assertThat(FailOn.WARNING.isBrokenBy(report)).isTrue();
        assertThat(FailOn.NEVER.isBrokenBy(report)).isFalse();
    }

    @Test
    void a_saved_entity_that_tells_nothing_is_a_warning() {
        Report report = new Report(
                "2024-04-17",
                LocalDate.of(2024, 6, 1),
                false,
                List.of(),
                List.of(new Snapshots.Problem("a.json", SourcePosition.START, "is no answer")));

        assertThat(FailOn.ERROR.isBrokenBy(report)).isFalse();
        assertThat(FailOn.WARNING.isBrokenBy(report)).isTrue();
        assertThat(FailOn.NEVER.isBrokenBy(report)).isFalse();
    }

    @Test
    void a_clean_report_breaks_nothing() {
        assertThat(Arrays.stream(FailOn.values()).filter(failOn -> failOn.isBrokenBy(report())))
                .isEmpty();
    }

    @Test
    void words_are_in_lower_case() throws Exception {
        assertThat(FailOn.parse("error")).isEqualTo(FailOn.ERROR);
        assertThat(FailOn.parse("warning")).isEqualTo(FailOn.WARNING);
        assertThat(FailOn.parse(" never ")).isEqualTo(FailOn.NEVER);
    }

    @Test
    void another_word_is_refused_by_name() {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> FailOn.parse("warn"))
                .withMessage("preflight.failOn is \"warn\", where error, warning or never is expected");
    }

    private static Report report(Severity... severities) {
        List<Finding> findings = Arrays.stream(severities)
                .map(severity -> new Finding(
                        new RuleId("thing.update-thing.title"),
                        severity,
                        AwsCode.http(400),
                        JsonPointer.ROOT,
                        SourcePosition.START,
                        "wrong",
                        Provenance.DOCUMENTED))
                .toList();
        DocumentReport document = new DocumentReport("a.json", Counts.NONE, false, findings, List.of());
        return new Report("2024-04-17", LocalDate.of(2024, 6, 1), false, List.of(document), List.of());
    }
}
