package dev.preflight.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.Undecided;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Severity;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
    private static final String SNAPSHOTS = "src/main/entities";

    @Test
    void a_report_of_everything() {
        String text = TextReport.write(Samples.everything(), SNAPSHOTS);

        assertThat(text).isEqualTo("""
                        entities/thing-abc.json:3:4: warning: this is no JSON: unexpected end
                        failed.json:20:9: error: [0].Unit is "Furlongs", which is no unit
                            [thing.add-parts.unit.known] the change fails with INVALID_UNIT
                        rejected.json:12:27: error: ThingTitle has 81 characters, at most 72 are allowed
                            [thing.update-thing.thing-title.max-length] StartChangeSet answers HTTP 400
                        rejected.json:31:5: warning: ChangeSet[2].ChangeType is newer than the reference
                            [change-set.change.change-type.known] StartChangeSet may answer HTTP 422
                        unreadable.json:1:1: error: this is no JSON: unexpected end
                            [change-set.document.json-syntax] no HTTP status is documented
                        5 documents: 1 unreadable, 1 rejected, 1 failed, 1 undecided, 1 clear (as of 2024-06-01, reference edition 2024-04-17)
                        3 errors, 2 warnings
                        rules: 400 held, 4 violated, 6 undecided
                        undecided: undecided.json
                        a snapshot of thing-abc would decide 1 more rule and help with 1 rule that needs something else too: aws marketplace-catalog describe-entity --region us-east-1 --catalog AWSMarketplace --entity-id thing-abc > src/main/entities/thing-abc.json
                        a snapshot of the price list of thing-abc would decide 1 more rule
                        knowing the entity behind $Other.Entity.Identifier in undecided.json would decide 1 more rule
                        readable details of /ChangeSet/4 in undecided.json would decide 1 more rule
                        a list of part names would help with 1 rule that needs something else too
                        not checked: SellThing on Thing@1.0 (1 change) in undecided.json
                        """);
    }

    @Test
    void what_is_not_listed_is_counted() {
        Report report = Samples.of(Samples.tooMuch("long.json"));

        assertThat(TextReport.findings(report))
                .endsWith(
                        "long.json: error: and 9900 more findings of thing.update-thing.thing-title.max-length",
                        "long.json: warning: and 2000 more findings of change-set.change.change-type.known");
        assertThat(TextReport.summary(report, SNAPSHOTS))
                .contains("9901 errors, 2001 warnings", "rules: 0 held, 11902 violated, 500 undecided")
                .anyMatch(line -> line.startsWith(
                        "a snapshot of thing-0 would help with at least 1 rule that needs something else too"))
                .endsWith("and other needs");
    }

    @Test
    void of_many_needs_the_first_are_shown() {
        Undecided[] waiting = IntStream.range(0, 150)
                .mapToObj(i -> Samples.undecided("a.b.c" + i, new Need.Snapshot("thing-" + (1000 + i))))
                .toArray(Undecided[]::new);

        List<String> lines = TextReport.summary(Samples.of(Samples.waiting("a.json", waiting)), SNAPSHOTS);

        assertThat(lines).hasSize(4 + 101).endsWith("and 50 other needs");
    }

    @Test
    void a_clear_document_takes_three_lines() {
        assertThat(TextReport.findings(Samples.of(Samples.document("clear.json"))))
                .isEmpty();
        assertThat(TextReport.summary(Samples.of(Samples.document("clear.json")), SNAPSHOTS))
                .containsExactly(
                        "1 document: 1 clear (as of 2024-06-01, reference edition 2024-04-17)",
                        "0 errors, 0 warnings",
                        "rules: 131 held, 0 violated, 0 undecided");
    }

    @Test
    void the_oldest_snapshot_that_was_looked_at_is_told_with_its_age() {
        assertThat(TextReport.summary(Samples.of(Samples.tooMuch("a.json")), SNAPSHOTS))
                .contains(
                        "oldest snapshot looked at: entities/thing-abc.json shows thing-abc as of 2024-03-01 (92 days ago);"
                                + " save it again if it has changed since");
    }

    @Test
    void the_strict_mode_is_named() {
        Report report = new Report("2024-04-17", LocalDate.of(2024, 6, 1), true, List.of(), List.of());

        assertThat(TextReport.summary(report, SNAPSHOTS))
                .startsWith("0 documents (as of 2024-06-01, strict, reference edition 2024-04-17)");
    }

    @Test
    void an_asynchronous_finding_without_a_code_says_so() {
        Finding finding = new Finding(
                Samples.FAILED.rule(),
                Severity.WARNING,
                AwsCode.noCode(Phase.ASYNC),
                JsonPointer.parse("/ChangeSet/0"),
                SourcePosition.START,
                "something is odd",
                Provenance.GUIDE);

        assertThat(TextReport.finding("a.json", finding))
                .containsExactly(
                        "a.json:1:1: warning: something is odd",
                        "    [thing.add-parts.unit.known] no error code is documented");
    }

    @Test
    void a_doubtful_asynchronous_finding_may_fail() {
        Finding finding = new Finding(
                Samples.FAILED.rule(),
                Severity.WARNING,
                AwsCode.errorCode("INVALID_UNIT"),
                JsonPointer.parse("/ChangeSet/0"),
                SourcePosition.START,
                "something is odd",
                Provenance.GUIDE);

        assertThat(TextReport.finding("a.json", finding))
                .last()
                .isEqualTo("    [thing.add-parts.unit.known] the change may fail with INVALID_UNIT");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTED, StartChangeSet answers HTTP 422",
        "ANSWER_INFERRED, 'StartChangeSet answers HTTP 422 (inferred, not documented)'",
        "CONFLICTING, StartChangeSet answers HTTP 422"
    })
    void an_answer_that_is_not_printed_says_so(Provenance provenance, String answer) {
        Finding finding = new Finding(
                Samples.FAILED.rule(),
                Severity.ERROR,
                AwsCode.http(422),
                JsonPointer.parse("/ChangeSet/0"),
                SourcePosition.START,
                "something is odd",
                provenance);

        assertThat(TextReport.finding("a.json", finding))
                .last()
                .isEqualTo("    [thing.add-parts.unit.known] " + answer);
    }

    @Test
    void a_code_that_is_not_printed_says_so() {
        Finding finding = new Finding(
                Samples.FAILED.rule(),
                Severity.ERROR,
                AwsCode.errorCode("INVALID_UNIT"),
                JsonPointer.parse("/ChangeSet/0"),
                SourcePosition.START,
                "something is odd",
                Provenance.ANSWER_INFERRED);

        assertThat(TextReport.finding("a.json", finding))
                .last()
                .isEqualTo("    [thing.add-parts.unit.known] the change fails with INVALID_UNIT"
                        + " (inferred, not documented)");
    }

    @Test
    void rules_are_counted_by_need_over_all_documents() {
        Need snapshot = new Need.Snapshot("thing-abc");
        Need section = new Need.Section("SellThing on Thing@1.0");

        List<String> lines = questions(
                Samples.undecided("thing.add-parts.key.taken", snapshot),
                Samples.undecided("thing.add-parts.name.taken", snapshot),
                new Undecided("thing.sell-thing", JsonPointer.parse("/ChangeSet/1"), List.of(section)),
                new Undecided("thing.sell-thing", JsonPointer.parse("/ChangeSet/2"), List.of(section)));

        assertThat(lines)
                .containsExactly(
                        "a snapshot of thing-abc would decide 4 more rules: aws marketplace-catalog describe-entity"
                                + " --region us-east-1 --catalog AWSMarketplace --entity-id thing-abc > src/main/entities/thing-abc.json",
                        "not checked: SellThing on Thing@1.0 (4 changes) in a.json, b.json");
    }

    @Test
    void a_rule_that_was_asked_of_many_values_of_a_change_counts_once() {
        Need snapshot = new Need.Snapshot("x y");
        Undecided undecided = Samples.undecided("thing.add-parts.key.taken", snapshot);
        Undecided sometimesMore =
                Samples.undecided("thing.add-parts.name.taken", snapshot, new Need.ReferenceData("part names"));

        assertThat(questions(
                        undecided,
                        undecided,
                        undecided,
                        sometimesMore,
                        Samples.undecided("thing.add-parts.name.taken", snapshot)))
                .first()
                .isEqualTo("a snapshot of x y would decide 2 more rules and help with 2 rules that need something"
                        + " else too");
    }

    @Test
    void of_many_files_the_first_are_named_and_the_rest_is_counted() {
        DocumentReport[] documents = IntStream.range(10, 22)
                .mapToObj(i -> Samples.waiting(
                        i + ".json", Samples.undecided("thing.sell-thing", new Need.Section("SellThing on Thing@1.0"))))
                .toArray(DocumentReport[]::new);

        assertThat(TextReport.summary(Samples.of(documents), SNAPSHOTS, path -> "listings/" + path))
                .contains(
                        "undecided: " + firstTen() + " and 2 more",
                        "not checked: SellThing on Thing@1.0 (12 changes) in " + firstTen() + " and 2 more");
    }

    private static String firstTen() {
        return IntStream.range(10, 20).mapToObj(i -> "listings/" + i + ".json").collect(Collectors.joining(", "));
    }

    @Test
    void a_reference_is_counted_by_document() {
        assertThat(questions(Samples.undecided("thing.add-parts.key.taken", new Need.Reference(""))))
                .containsExactly(
                        "an entity identifier in a.json would decide 1 more rule",
                        "an entity identifier in b.json would decide 1 more rule");
    }

    @Test
    void an_entity_that_goes_with_another_one_is_named_in_words_and_gets_no_command() {
        assertThat(questions(
                        Samples.undecided("thing.sell-thing.price.known", new Need.RelatedSnapshot("the owner")),
                        Samples.undecided("thing.sell-thing.owner.known", new Need.RelatedSnapshot("the owner")),
                        Samples.undecided("thing.add-parts.key.taken", new Need.Snapshot("x y"))))
                .containsExactly(
                        "a snapshot of x y would decide 2 more rules",
                        "a snapshot of the owner would decide 4 more rules");
    }

    @Test
    void an_identifier_that_a_shell_would_obey_gets_no_command() {
        assertThat(questions(Samples.undecided("thing.add-parts.key.taken", new Need.Snapshot("x; rm -rf ~\n"))))
                .containsExactly("a snapshot of x; rm -rf ~\\u000A would decide 2 more rules");
    }

    @Test
    void a_snapshot_directory_with_a_space_is_quoted() {
        Report report = Samples.of(Samples.waiting(
                "a.json", Samples.undecided("thing.add-parts.key.taken", new Need.Snapshot("thing-abc"))));

        assertThat(TextReport.summary(report, "it's here/"))
                .last()
                .asString()
                .endsWith(" > 'it'\\''s here/thing-abc.json'");
    }

    @Test
    void an_unreadable_snapshot_is_a_warning_at_its_place() {
        Snapshots.Problem problem = new Snapshots.Problem("a.json", new SourcePosition(3, 4), "this is no JSON");

        assertThat(TextReport.problem("here/a.json", problem)).isEqualTo("here/a.json:3:4: warning: this is no JSON");
    }

    @Test
    void a_message_stays_on_its_line_and_moves_nothing() {
        Finding finding = new Finding(
                Samples.REFUSED.rule(),
                Severity.ERROR,
                AwsCode.http(400),
                JsonPointer.ROOT,
                SourcePosition.START,
                "red \u001B[31m, new\nline, turned \u202E, half \uD83D, whole \uD83D\uDE00",
                Provenance.DOCUMENTED);

        assertThat(TextReport.finding("a\r.json", finding))
                .startsWith("a\\u000D.json:1:1: error: red \\u001B[31m, new\\u000Aline, turned \\u202E, half \\uD83D,"
                        + " whole \uD83D\uDE00");
    }

    @Test
    void a_path_and_a_message_are_no_commands_to_the_service_that_runs_the_build() {
        Finding finding = new Finding(
                Samples.REFUSED.rule(),
                Severity.ERROR,
                AwsCode.http(400),
                JsonPointer.ROOT,
                SourcePosition.START,
                "##[error]x is \"##vso[task.setvariable]y\"",
                Provenance.DOCUMENTED);

        assertThat(TextReport.finding("::error::a.json", finding))
                .startsWith(":\\u003Aerror::a.json:1:1: error: #\\u0023[error]x is \"#\\u0023vso[task.setvariable]y\"");
    }

    @Test
    void a_snapshot_directory_that_would_be_a_command_is_broken_up() {
        Report report = Samples.of(Samples.waiting(
                "a.json", Samples.undecided("thing.add-parts.key.taken", new Need.Snapshot("thing-abc"))));

        assertThat(TextReport.summary(report, "##vso[x]"))
                .last()
                .asString()
                .endsWith(" > '#\\u0023vso[x]/thing-abc.json'");
    }

    private static List<String> questions(Undecided... undecided) {
        Report report = Samples.of(Samples.waiting("a.json", undecided), Samples.waiting("b.json", undecided));
        List<String> lines = TextReport.summary(report, SNAPSHOTS);
        return lines.subList(4, lines.size());
    }
}
