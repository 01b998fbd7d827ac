package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Parsed;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Severity;
import dev.preflight.state.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final Preflight PREFLIGHT = Preflight.of(TinyCatalog.catalog());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));
    private static final String CREATE = change("Create", "create", "", "{}");
    private static final String GROW = change("Grow", "grow", "$create.Entity.Identifier", "{'Title':'abc'}");
    private static final String RELEASE = change("Release", "release", "$create.Entity.Identifier", "{}");

    private static String change(String type, String name, String identifier, String details) {
        return "{'ChangeType':'%s','ChangeName':'%s','Entity':{'Type':'Thing@1.0','Identifier':'%s'},'DetailsDocument':%s}"
                .formatted(type, name, identifier, details);
    }

    private static DocumentReport check(Facts facts, String... changes) {
        String json = "[" + String.join(",", changes) + "]";
        return PREFLIGHT
                .check(List.of(new ChangeSetFile("a.json", Parsed.bytes(json))), facts)
                .documents()
                .get(0);
    }

    private static DocumentReport check(String... changes) {
        return check(FACTS, changes);
    }

    private static Facts saved(String identifier, String details) {
        return saved("{'EntityIdentifier':'" + identifier + "','DetailsDocument':" + details + "}");
    }

    private static String dated(String identifier, String lastModified) {
        return "{'EntityIdentifier':'" + identifier + "','LastModifiedDate':'" + lastModified
                + "','DetailsDocument':{'History':[]}}";
    }

    private static Facts saved(String json) {
        return FACTS.withSnapshots(Snapshots.read(List.of(new Snapshots.File("e.json", Parsed.bytes(json)))));
    }

    private static List<String> lines(DocumentReport report) {
        return report.findings().stream()
                .map(finding -> finding.position() + " " + finding.rule() + " " + finding.message())
                .toList();
    }

    @Test
    void document_without_faults_is_clear_and_everything_in_it_is_counted() {
        DocumentReport report = check(CREATE, GROW);

        assertThat(report.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(report.findings()).isEmpty();
        assertThat(report.undecided()).isEmpty();
        // Envelope 6, set 1, Create 1 of its schema, Grow 5 of its schema and 1 of its 2 by code.
        assertThat(report.counts()).isEqualTo(new Counts(14, 0, 0));
    }

    @Test
    void broken_assertion_is_rejected_by_the_call() {
        DocumentReport report = check(CREATE, change("Grow", "grow", "$create.Entity.Identifier", "{'Title':''}"));

        Finding finding = report.findings().get(0);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.counts()).isEqualTo(new Counts(13, 1, 0));
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.rule()).hasToString("thing.grow.title.min-length");
        assertThat(finding.code()).isEqualTo(AwsCode.http(422));
        assertThat(finding.phase()).isEqualTo(Phase.SYNC);
        assertThat(finding.pointer()).hasToString("/ChangeSet/1/DetailsDocument/Title");
        assertThat(finding.message()).isEqualTo("Title has 0 characters, at least 1 is required");
    }

    @Test
    void broken_rule_by_code_fails_after_the_call() {
        DocumentReport report =
                check(CREATE, change("Grow", "grow", "$create.Entity.Identifier", "{'Title':'abcdef'}"));

        Finding finding = report.findings().get(0);
        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.counts()).isEqualTo(new Counts(13, 1, 0));
        assertThat(finding.code()).isEqualTo(AwsCode.errorCode("TOO_LONG"));
        assertThat(finding.phase()).isEqualTo(Phase.ASYNC);
    }

    @Test
    void rejection_outweighs_failure() {
        DocumentReport report =
                check(CREATE, change("Grow", "grow", "$create.Entity.Identifier", "{'Title':'abcdef','Size':0}"));

        assertThat(report.findings()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void warning_alone_leaves_a_document_clear() {
        DocumentReport report = check(CREATE, change("Grow", "grow", "$create.Entity.Identifier", "{'Colour':1}"));

        assertThat(report.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(report.counts().violated()).isEqualTo(1);
    }

    @Test
    void rule_that_is_broken_at_several_places_counts_once() {
        DocumentReport report = check("{}", "{}");

        assertThat(lines(report))
                .containsExactly(
                        "1:2 change-set.change-set.change-type.required ChangeType is missing; it is required",
                        "1:5 change-set.change-set.change-type.required ChangeType is missing; it is required");
        assertThat(report.counts()).isEqualTo(new Counts(6, 1, 0));
    }

    @Test
    void rule_on_the_set_is_judged_once() {
        DocumentReport report = check(CREATE, CREATE, CREATE, CREATE, CREATE, CREATE);

        assertThat(lines(report)).containsExactly("1:1 change-set.set.size ChangeSet has too many changes");
    }

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void changes_are_applied_by_rank_however_they_are_listed(int first, int second, int third) {
        List<String> changes = List.of(CREATE, GROW, RELEASE);

        DocumentReport report = check(changes.get(first), changes.get(second), changes.get(third));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message())
                .endsWith("went through [create, grow] of [create, grow, release]");
    }

    @Test
    void changes_of_one_rank_are_applied_as_they_are_listed() {
        String other = change("Grow", "other", "$create.Entity.Identifier", "{}");

        DocumentReport report = check(CREATE, other, GROW, RELEASE);

        assertThat(report.findings().get(0).message())
                .endsWith("went through [create, other, grow] of [create, other, grow, release]");
    }

    @Test
    void changes_of_other_entities_leave_an_entity_as_it_is() {
        String other = change("Grow", "other", "thing-2", "{}");

        DocumentReport report = check(CREATE, other, RELEASE);

        assertThat(report.findings().get(0).message()).endsWith("went through [create] of [create, release]");
    }

    @Test
    void rule_that_needs_a_snapshot_is_undecided_without_it() {
        DocumentReport report = check(change("Release", "release", "thing-1@3", "{}"));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.undecided())
                .containsExactly(new Undecided(
                        "thing.release.history.told",
                        JsonPointer.parse("/ChangeSet/0"),
                        List.of(new Need.Snapshot("thing-1"))));
        assertThat(report.counts()).isEqualTo(new Counts(8, 0, 1));
    }

    @Test
    void snapshot_decides_what_needed_it() {
        DocumentReport report =
                check(saved("thing-1@9", "{'History':['old']}"), change("Release", "release", "thing-1@3", "{}"));

        assertThat(report.undecided()).isEmpty();
        assertThat(report.findings().get(0).message()).endsWith("went through [old] of [old, release]");
    }

    @Test
    void snapshot_of_another_type_decides_nothing() {
        String json = "{'EntityType':'Part@1.0','EntityIdentifier':'thing-1@9','DetailsDocument':{'History':['old']}}";
        Facts facts = FACTS.withSnapshots(Snapshots.read(List.of(new Snapshots.File("e.json", Parsed.bytes(json)))));

        DocumentReport report = check(facts, change("Release", "release", "thing-1", "{}"));

        assertThat(report.undecided()).flatExtracting(Undecided::needs).containsExactly(new Need.Snapshot("thing-1"));
    }

    @Test
    void the_oldest_snapshot_that_was_looked_at_is_named() {
        Facts facts = saved("{'EntityDetails':{" + "'1':" + dated("thing-1", "2024-05-02T23:30:00-02:00") + ",'2':"
                + dated("thing-2", "2020-01-01T00:00:00Z") + ",'3':" + dated("thing-3", "yesterday") + "}}");

        DocumentReport report = check(
                facts, change("Release", "one", "thing-1", "{}"), change("Release", "three", "thing-3", "{}"), CREATE);

        assertThat(report.oldestSnapshot()).contains(new SnapshotAge("thing-1", "e.json", LocalDate.of(2024, 5, 3)));
        assertThat(check(CREATE).oldestSnapshot()).isEmpty();
    }

    @Test
    void snapshot_of_another_entity_decides_nothing() {
        DocumentReport report = check(saved("thing-2", "{}"), change("Release", "release", "thing-1", "{}"));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void identifier_that_refers_to_nothing_is_a_need_of_its_own() {
        DocumentReport report = check(RELEASE);

        assertThat(report.undecided())
                .flatExtracting(Undecided::needs)
                .containsExactly(new Need.Reference("$create.Entity.Identifier"));
    }

    @Test
    void failure_outweighs_doubt() {
        DocumentReport report = check(
                change("Release", "release", "thing-1", "{}"), change("Grow", "g", "thing-1", "{'Title':'abcdef'}"));

        assertThat(report.undecided()).hasSize(1);
        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void planned_section_is_undecided_and_never_clear() {
        DocumentReport report = check(change("Later", "later", "thing-1", "{}"));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.undecided())
                .containsExactly(new Undecided(
                        "thing.later",
                        JsonPointer.parse("/ChangeSet/0"),
                        List.of(new Need.Section("Later on Thing@1.0"))));
        assertThat(report.undecided().get(0).needs()).extracting(Need::kind).containsExactly("section");
    }

    @Test
    void planned_section_still_changes_its_entity() {
        DocumentReport report = check(CREATE, change("Later", "later", "$create.Entity.Identifier", "{}"), RELEASE);

        assertThat(report.findings().get(0).message())
                .endsWith("went through [create, later] of [create, later, release]");
    }

    @Test
    void change_that_the_edition_does_not_know_is_not_checked_and_never_clear() {
        DocumentReport report = check(change("Unknown", "x", "thing-1", "{}"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.counts()).isEqualTo(new Counts(7, 0, 1));
        assertThat(report.undecided())
                .containsExactly(new Undecided(
                        "change-set.change",
                        JsonPointer.parse("/ChangeSet/0"),
                        List.of(new Need.Section("Unknown on Thing@1.0"))));
    }

    @Test
    void long_name_of_an_unknown_change_is_cut() {
        DocumentReport report = check(change("U".repeat(10_000), "x", "thing-1", "{}"));

        assertThat(report.undecided().get(0).needs().get(0).of()).hasSizeLessThan(100);
    }

    @Test
    void details_that_cannot_be_read_are_rejected_and_leave_the_entity_unknown() {
        String broken = "\n{'ChangeType':'Grow','Entity':{'Type':'Thing@1.0','Identifier':'$create.Entity.Identifier'},"
                + "'Details':'{oops'}";

        DocumentReport report = check(CREATE, broken, RELEASE);

        Finding finding = report.findings().get(0);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.rule()).hasToString("change-set.change.details.json");
        assertThat(finding.code()).isEqualTo(AwsCode.http(422));
        assertThat(finding.position().line()).isEqualTo(2);
        assertThat(report.undecided())
                .flatExtracting(Undecided::needs)
                .containsExactly(new Need.Details("/ChangeSet/1"));
    }

    @Test
    void details_of_the_wrong_kind_are_told_once_and_not_judged_further() {
        DocumentReport report = check(CREATE, change("Grow", "grow", "$create.Entity.Identifier", "['Title']"));

        assertThat(report.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("thing.grow.details.type");
    }

    @Test
    void change_without_details_is_judged_like_one_with_empty_ones() {
        DocumentReport without = check("{'ChangeType':'Grow','Entity':{'Type':'Thing@1.0','Identifier':'thing-1'}}");
        DocumentReport empty = check(change("Grow", "grow", "thing-1", "{}"));

        assertThat(without.counts()).isEqualTo(empty.counts());
        assertThat(without.findings())
                .extracting(Finding::rule, Finding::pointer, Finding::message)
                .containsExactlyElementsOf(empty.findings().stream()
                        .map(finding -> tuple(finding.rule(), finding.pointer(), finding.message()))
                        .toList());
    }

    @Test
    void repeated_member_makes_the_document_unreadable_and_the_rest_is_still_told() {
        DocumentReport report = check(change("Grow", "grow", "thing-1", "{'Title':'a','Title':'abcdef'}"));

        assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("change-set.document.duplicate-member", "thing.grow.title.length");
        assertThat(report.counts().violated()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "[", "[]]", "[1e99999999999]", "[\u0001]"})
    void what_cannot_be_read_is_unreadable_with_a_finding(String json) {
        Report report = PREFLIGHT.check(List.of(new ChangeSetFile("a.json", Parsed.bytes(json))), FACTS);

        assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(report.findings()).hasSize(1).allMatch(Finding::isError);
        assertThat(report.counts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void strict_mode_switches_on_what_an_erratum_switches_off() {
        String capital = change("Grow", "grow", "thing-1", "{'Title':'Abc'}");

        DocumentReport standard = check(FACTS, capital);
        DocumentReport strict = check(FACTS.inStrictMode(), capital);

        assertThat(standard.findings()).isEmpty();
        assertThat(strict.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("thing.grow.title.case");
        assertThat(strict.counts().held()).isEqualTo(standard.counts().held());
    }

    @Test
    void error_outside_the_rules_names_the_document_too() {
        Catalog tiny = TinyCatalog.catalog();
        Catalog sinking =
                new Catalog(tiny.edition(), tiny.envelope(), tiny.setRules(), tiny.sections(), (type, snapshot) -> {
                    throw new StackOverflowError("too deep");
                });
        ChangeSetFile file = new ChangeSetFile("a.json", Parsed.bytes("[" + RELEASE + "]"));

        assertThatThrownBy(() -> Preflight.of(sinking).check(List.of(file), FACTS))
                .isInstanceOf(RuleFailedException.class)
                .hasMessageContaining("a.json")
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void rule_that_throws_is_never_a_pass() {
        assertThatThrownBy(() -> check(change("Break", "break", "thing-1", "{}")))
                .isInstanceOf(RuleFailedException.class)
                .hasMessageContaining("thing.break.rule.broken")
                .hasMessageContaining("a.json")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void findings_come_in_the_order_of_the_document_then_of_the_rules() {
        DocumentReport report =
                check("{'ChangeName':1}", change("Grow", "g", "thing-1", "{'Size':0,'Title':'abcdefg','Other':1}"));

        assertThat(report.findings()).isSorted();
        assertThat(report.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly(
                        "change-set.change-set.change-type.required",
                        "change-set.change-set.change-name.type",
                        "thing.grow.size.minimum",
                        "thing.grow.title.length",
                        "thing.grow.details.unknown-member");
    }

    @Test
    void finding_in_a_details_string_is_told_in_the_outer_file() {
        DocumentReport report = check("{'ChangeType':'Grow','Entity':{'Type':'Thing@1.0','Identifier':'thing-1'},\n"
                + "'Details':'{\\n \\'Title\\': \\'abcdef\\'}'}");

        assertThat(report.findings()).extracting(Finding::position).containsExactly(new SourcePosition(2, 27));
    }

    @Test
    void message_about_a_hostile_member_name_stays_on_its_line() {
        DocumentReport report = check(change("Grow", "g", "thing-1", "{'a\\nb\\u001b[31m':1}"));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message()).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void documents_are_reported_in_the_order_of_their_paths() {
        byte[] bytes = Parsed.bytes("[]");

        Report report = PREFLIGHT.check(
                List.of(
                        new ChangeSetFile("b.json", bytes),
                        new ChangeSetFile("a/z.json", bytes),
                        new ChangeSetFile("a.json", bytes)),
                FACTS);

        assertThat(report.documents()).extracting(DocumentReport::path).containsExactly("a.json", "a/z.json", "b.json");
    }

    @Test
    void no_documents_make_an_empty_report() {
        Report report = PREFLIGHT.check(List.of(), FACTS);

        assertThat(report.documents()).isEmpty();
        assertThat(report.counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void report_tells_what_it_was_made_with() {
        Report report = PREFLIGHT.check(List.of(), FACTS.inStrictMode());

        assertThat(report.edition()).isEqualTo("2024-04-17");
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(report.strict()).isTrue();
    }

    @Test
    void file_is_read_and_snapshots_are_found_below_a_directory(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("set.json");
        Path entities = Files.createDirectories(directory.resolve("entities/deep"));
        Files.write(file, Parsed.bytes("[" + change("Release", "r", "thing-1", "{}") + "]"));
        Files.write(
                entities.resolve("thing.json"),
                Parsed.bytes("{'EntityIdentifier':'thing-1','DetailsDocument':{'History':['saved']}}"));
        Files.write(entities.resolve("notes.txt"), Parsed.bytes("no snapshot"));

        Facts facts = FACTS.withSnapshots(directory.resolve("entities"));
        Report report = PREFLIGHT.check(file, facts);

        assertThat(facts.snapshots().problems()).isEmpty();
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message()).endsWith("went through [saved] of [saved, r]");
        assertThat(report.documents().get(0).path()).endsWith("/set.json");
    }

    @Test
    void directory_of_snapshots_need_not_exist(@TempDir Path directory) {
        Facts facts = FACTS.withSnapshots(directory.resolve("missing"));

        assertThat(facts.snapshots().of("thing-1").isKnown()).isFalse();
    }

    @Test
    void what_is_no_regular_file_is_not_read(@TempDir Path directory) {
        assertThatThrownBy(() -> PREFLIGHT.check(directory, FACTS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it is no regular file");
    }

    @Test
    void file_that_does_not_exist_is_an_error_of_the_caller(@TempDir Path directory) {
        Path missing = directory.resolve("missing.json");

        assertThatThrownBy(() -> PREFLIGHT.check(missing, FACTS)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG-u-nu-arab, America/New_York", "de-DE, Pacific/Kiritimati"})
    void report_does_not_depend_on_locale_and_time_zone(String locale, String zone) {
        Report expected = everything();
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            Report report = Preflight.of(TinyCatalog.catalog()).check(files(), FACTS);

            assertThat(report).isEqualTo(expected).hasToString(expected.toString());
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void report_does_not_depend_on_threads() throws Exception {
        Report expected = everything();
        Preflight shared = Preflight.of(TinyCatalog.catalog());
        List<Future<Report>> reports = new ArrayList<>();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 64; i++) {
                reports.add(threads.submit(() -> shared.check(files(), FACTS)));
            }
            for (Future<Report> report : reports) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Report everything() {
        Report report = PREFLIGHT.check(files(), FACTS);
        assertThat(report.findings()).hasSizeGreaterThan(4);
        assertThat(report.undecided()).hasSizeGreaterThan(1);
        return report;
    }

    private static List<ChangeSetFile> files() {
        String many = change("Grow", "INITIAL", "thing-1", "{'Title':'TITLE IS I','Size':0.10,'title':1}");
        return List.of(
                new ChangeSetFile("clear.json", Parsed.bytes("[" + CREATE + "]")),
                new ChangeSetFile("broken.json", Parsed.bytes("[{'a':1,'a':2}")),
                new ChangeSetFile("many.json", Parsed.bytes("[" + many + "," + CREATE + "," + RELEASE + ",{}]")),
                new ChangeSetFile(
                        "open.json",
                        Parsed.bytes("[" + change("Later", "l", "thing-1", "{}") + ","
                                + change("Release", "r", "thing-2", "{}") + "]")));
    }
}
