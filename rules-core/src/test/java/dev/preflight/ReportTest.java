package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Undecided OPEN = new Undecided("a.b.c", JsonPointer.ROOT, List.of(new Need.Snapshot("x")));
    private static final Finding SYNC = finding(Severity.ERROR, AwsCode.http(422), 1, "a.b.c");
    private static final Finding ASYNC = finding(Severity.ERROR, AwsCode.errorCode("X"), 1, "a.b.c");
    private static final Finding WARNING = finding(Severity.WARNING, AwsCode.http(422), 1, "a.b.c");

    private static Finding finding(Severity severity, AwsCode code, int line, String rule) {
        return new Finding(
                new RuleId(rule),
                severity,
                code,
                JsonPointer.parse("/a"),
                new SourcePosition(line, 1),
                "is wrong",
                Provenance.DOCUMENTED);
    }

    private static DocumentReport document(String path, List<Undecided> undecided, Finding... findings) {
        return new DocumentReport(path, new Counts(3, 2, 1), false, Arrays.asList(findings), undecided);
    }

    private static Report report(DocumentReport... documents) {
        return new Report("2024-04-17", LocalDate.of(2024, 6, 1), false, Arrays.asList(documents), List.of());
    }

    @Test
    void verdict_of_a_document_is_that_of_its_worst_part() {
        assertThat(document("a", List.of()).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(document("a", List.of(), WARNING).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(document("a", List.of(OPEN), WARNING).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(document("a", List.of(OPEN), ASYNC).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(document("a", List.of(OPEN), ASYNC, SYNC).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void document_in_doubt_is_unreadable_whatever_else_was_found() {
        DocumentReport document = new DocumentReport("a", Counts.NONE, true, List.of(SYNC), List.of());

        assertThat(document.verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void verdict_of_a_report_is_that_of_its_worst_document() {
        Report report = report(document("a", List.of()), document("b", List.of(), ASYNC), document("c", List.of(OPEN)));

        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report().verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void report_adds_its_documents_up() {
        Report report = report(document("a", List.of(OPEN), SYNC, WARNING), document("b", List.of(), ASYNC));

        assertThat(report.counts()).isEqualTo(new Counts(6, 4, 2));
        assertThat(report.errors()).isEqualTo(2);
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(report.findings()).containsExactly(SYNC, WARNING, ASYNC);
        assertThat(report.undecided()).containsExactly(OPEN);
        assertThat(report.documentsWith(Verdict.REJECTED)).isEqualTo(1);
        assertThat(report.documentsWith(Verdict.CLEAR)).isZero();
    }

    @Test
    void a_saved_entity_that_tells_nothing_is_a_warning_of_no_document() {
        Snapshots.Problem problem = new Snapshots.Problem("b.json", SourcePosition.START, "is no answer");
        Snapshots.Problem earlier = new Snapshots.Problem("a.json", SourcePosition.START, "is no answer");
        Report report = new Report(
                "2024-04-17",
                LocalDate.of(2024, 6, 1),
                false,
                List.of(document("a", List.of(), WARNING)),
                List.of(problem, earlier));

        assertThat(report.warnings()).isEqualTo(3);
        assertThat(report.errors()).isZero();
        assertThat(report.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(report.snapshotProblems()).containsExactly(earlier, problem);
    }

    @Test
    void findings_sort_by_position_then_by_rule() {
        Finding later = finding(Severity.ERROR, AwsCode.http(400), 2, "a.a.a");
        Finding other = finding(Severity.ERROR, AwsCode.http(400), 1, "b.a.a");

        assertThat(List.of(later, other, SYNC).stream().sorted()).containsExactly(SYNC, other, later);
    }

    @Test
    void findings_of_one_rule_at_one_position_sort_by_the_printed_pointer() {
        assertThat(Stream.of("/a/b", "/a-b", "/a/10", "/a", "/a/9")
                        .map(ReportTest::at)
                        .sorted())
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/a", "/a-b", "/a/10", "/a/9", "/a/b");
    }

    private static Finding at(String pointer) {
        return new Finding(
                SYNC.rule(),
                SYNC.severity(),
                SYNC.code(),
                JsonPointer.parse(pointer),
                SYNC.position(),
                SYNC.message(),
                SYNC.provenance());
    }
}
