package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.Labels;
import dev.preflight.document.Parsed;
import dev.preflight.report.JsonReport;
import dev.preflight.report.TextReport;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents with more faults than anybody reads: the first are listed, all are counted, and nothing else changes. */
class BoundedReportTest {
    private static final Preflight PREFLIGHT = Preflight.of(TinyCatalog.catalog());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    private static DocumentReport check(String json) {
        return report(json).documents().get(0);
    }

    private static Report report(String json) {
        return PREFLIGHT.check(List.of(new ChangeSetFile("long.json", Parsed.bytes(json))), FACTS);
    }

    private static String changes(int number, IntFunction<String> change) {
        return IntStream.range(0, number).mapToObj(change).collect(Collectors.joining(",", "[", "]"));
    }

    private static String grow(int i, String details) {
        return "{'ChangeType':'Grow','ChangeName':'g%d','Entity':{'Type':'Thing@1.0','Identifier':'t-%d'},'DetailsDocument':%s}"
                .formatted(i, i, details);
    }

    private static int listed(DocumentReport report, String rule) {
        return (int) report.findings().stream()
                .filter(finding -> finding.rule().text().equals(rule))
                .count();
    }

    @Test
    void hundred_of_one_rule_are_listed_and_the_others_counted() {
        DocumentReport report = check(changes(250, i -> grow(i, "{'Title':'toolong'}")));

        assertThat(listed(report, "thing.grow.title.length")).isEqualTo(100);
        assertThat(report.unlisted()).singleElement().satisfies(more -> {
            assertThat(more.rule()).hasToString("thing.grow.title.length");
            assertThat(more.findings()).isEqualTo(150);
        });
        assertThat(report.errors()).isEqualTo(251);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.counts().violated()).isEqualTo(251);
    }

    @Test
    void no_more_than_hundred_is_listed_whole() {
        DocumentReport report = check(changes(100, i -> grow(i, "{'Title':'toolong'}")));

        assertThat(listed(report, "thing.grow.title.length")).isEqualTo(100);
        assertThat(report.unlisted()).isEmpty();
    }

    @Test
    void the_first_places_are_listed_and_in_the_order_of_the_document() {
        DocumentReport report = check(changes(300, i -> grow(i, "{'Title':'toolong'}")));

        assertThat(report.findings()).isSorted();
        assertThat(report.findings().stream()
                        .filter(finding -> finding.rule().text().equals("thing.grow.title.length"))
                        .map(finding -> finding.pointer().toString()))
                .startsWith("/ChangeSet/0/DetailsDocument/Title")
                .endsWith("/ChangeSet/99/DetailsDocument/Title");
    }

    @Test
    void errors_are_listed_before_warnings_and_each_rule_before_the_second_place_of_another() {
        Faults faults = new Faults();
        for (int rule = 0; rule < 30; rule++) {
            for (int place = 0; place < 200; place++) {
                faults.add(
                        BoundedRules.rule("warn-" + rule, Phase.SYNC), Severity.WARNING, BoundedRules.at("w", place));
            }
        }
        faults.add(BoundedRules.rule("late", Phase.ASYNC), Severity.ERROR, BoundedRules.at("e", 1));

        Faults.Listing listing = faults.listing(places -> Map.of(), Labels::of);

        assertThat(listing.findings()).hasSize(DocumentReport.MOST_FINDINGS);
        assertThat(listing.findings()).filteredOn(Finding::isError).hasSize(1);
        assertThat(listing.findings().stream().map(Finding::rule).distinct()).hasSize(31);
    }

    @Test
    void an_error_that_is_counted_only_still_decides_the_verdict() {
        Faults faults = new Faults();
        for (int rule = 0; rule < DocumentReport.MOST_FINDINGS + 1; rule++) {
            boolean last = rule == DocumentReport.MOST_FINDINGS;
            faults.add(
                    BoundedRules.rule("rule-" + rule, last ? Phase.SYNC : Phase.ASYNC),
                    Severity.ERROR,
                    BoundedRules.at("e", rule));
        }
        Faults.Listing listing = faults.listing(places -> Map.of(), Labels::of);
        DocumentReport report = new DocumentReport(
                "a.json",
                new Counts(0, 1001, 0),
                false,
                listing.findings(),
                listing.unlisted(),
                List.of(),
                Optional.empty());

        assertThat(report.findings()).hasSize(1000).noneMatch(finding -> finding.phase() == Phase.SYNC);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.errors()).isEqualTo(1001);
    }

    @Test
    void a_name_of_a_million_letters_is_not_repeated_for_each_place_below_it() {
        String items = IntStream.range(0, 5_000)
                .mapToObj(i -> "'$Nobody.Entity.Identifier'")
                .collect(Collectors.joining(",", "[", "]"));
        String json =
                "[" + grow(0, "{'" + "n".repeat(1_000_000) + "':{'a':1,'a':1,'b':2,'b':2,'c':" + items + "}}") + "]";

        Report report = report(json);

        assertThat(JsonReport.write(report)).hasSizeLessThan(3_000_000);
        assertThat(TextReport.write(report, "entities")).hasSizeLessThan(200_000);
        assertThat(report.documents().get(0).findings()).isNotEmpty();
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(1_600));
    }

    @Test
    void members_that_occur_twice_are_listed_up_to_a_number_also_in_details() {
        String twice = IntStream.range(0, 150)
                .mapToObj(i -> "'m" + i + "':1,'m" + i + "':2")
                .collect(Collectors.joining(",", "{", "}"));
        DocumentReport whole = check("[" + grow(0, twice) + "," + grow(1, twice) + "]");
        DocumentReport details = check(changes(
                2,
                i -> "{'ChangeType':'Grow','Entity':{'Type':'Thing@1.0','Identifier':'t-" + i + "'},'Details':'"
                        + twice.replace("'", "\\'") + "'}"));

        for (DocumentReport report : List.of(whole, details)) {
            assertThat(listed(report, "change-set.document.duplicate-member")).isEqualTo(100);
            assertThat(report.unlisted())
                    .filteredOn(more -> more.rule().text().equals("change-set.document.duplicate-member"))
                    .singleElement()
                    .extracting(Unlisted::findings)
                    .isEqualTo(200);
            assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
        }
    }

    @Test
    void duplicates_before_a_broken_end_leave_room_for_what_broke_it() {
        String twice = IntStream.range(0, 150)
                .mapToObj(i -> "'m" + i + "':1,'m" + i + "':2")
                .collect(Collectors.joining(",", "{", ""));
        DocumentReport report = check("[" + twice);

        assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(listed(report, "change-set.document.json-syntax")).isEqualTo(1);
        assertThat(listed(report, "change-set.document.duplicate-member")).isEqualTo(100);
        assertThat(report.errors()).isEqualTo(151);
        assertThat(report.counts().violated()).isEqualTo(151);
    }

    @Test
    void undecided_rules_are_listed_up_to_a_number() {
        DocumentReport report = check(changes(
                250,
                i -> "{'ChangeType':'Later','Entity':{'Type':'Thing@1.0','Identifier':'t-" + i
                        + "'},'DetailsDocument':{}}"));

        assertThat(report.undecided()).hasSize(100);
        assertThat(report.counts().undecided()).isEqualTo(250);
        assertThat(report.undecidedUnlisted()).isEqualTo(150);
        assertThat(TextReport.summary(report(changes(250, i -> grow(i, "{}").replace("Grow", "Later"))), "entities"))
                .anyMatch(line -> line.contains("at least 100 changes"));
    }
}
