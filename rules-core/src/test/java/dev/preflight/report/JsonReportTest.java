package dev.preflight.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Severity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void a_report_is_written_member_by_member() {
        Report report = Samples.of(
                Samples.document("products/new-version.json", Samples.REFUSED),
                Samples.waiting(
                        "products/waiting.json",
                        Samples.undecided("thing.add-parts.key.taken", new Need.Snapshot("thing-abc"))));

        String json = JsonReport.write(report);

        assertThat(json).isEqualTo("""
                        {
                          "format": "preflight-report/1",
                          "preflight": "VERSION",
                          "edition": "2024-04-17",
                          "asOf": "2024-06-01",
                          "strict": false,
                          "documents": [
                            {
                              "path": "products/new-version.json",
                              "verdict": "rejected",
                              "errors": 1,
                              "warnings": 0,
                              "counts": {
                                "held": 131,
                                "violated": 1,
                                "undecided": 0
                              },
                              "findings": [
                                {
                                  "rule": "thing.update-thing.thing-title.max-length",
                                  "severity": "error",
                                  "phase": "sync",
                                  "httpStatus": 400,
                                  "awsCode": null,
                                  "pointer": "/ChangeSet/0/DetailsDocument/ThingTitle",
                                  "line": 12,
                                  "column": 27,
                                  "message": "ThingTitle has 81 characters, at most 72 are allowed",
                                  "provenance": "documented",
                                  "suppressed": false
                                }
                              ],
                              "unlistedFindings": [],
                              "undecided": [],
                              "unlistedUndecided": 0,
                              "oldestSnapshot": null
                            },
                            {
                              "path": "products/waiting.json",
                              "verdict": "undecided",
                              "errors": 0,
                              "warnings": 0,
                              "counts": {
                                "held": 7,
                                "violated": 0,
                                "undecided": 1
                              },
                              "findings": [],
                              "unlistedFindings": [],
                              "undecided": [
                                {
                                  "rule": "thing.add-parts.key.taken",
                                  "pointer": "/ChangeSet/0",
                                  "needs": [
                                    {
                                      "kind": "snapshot",
                                      "of": "thing-abc"
                                    }
                                  ],
                                  "unlistedNeeds": 0
                                }
                              ],
                              "unlistedUndecided": 0,
                              "oldestSnapshot": null
                            }
                          ],
                          "snapshotProblems": [],
                          "summary": {
                            "documents": 2,
                            "rejected": 1,
                            "failed": 0,
                            "undecided": 1,
                            "clear": 0,
                            "unreadable": 0,
                            "errors": 1,
                            "warnings": 0
                          }
                        }
                        """.replace("VERSION", Report.VERSION));
    }

    @Test
    void the_oldest_snapshot_that_was_looked_at_is_written_with_its_age() {
        assertThat(JsonReport.write(Samples.of(Samples.tooMuch("a.json")))).contains("""
                              "oldestSnapshot": {
                                "entity": "thing-abc",
                                "path": "entities/thing-abc.json",
                                "lastModified": "2024-03-01",
                                "days": 92
                              }
                        """);
    }

    @Test
    void the_code_stands_in_the_member_of_its_phase() throws Exception {
        JsonNode documents = new ObjectMapper()
                .readTree(JsonReport.write(Samples.everything()))
                .path("documents");

        assertThat(documents).hasSize(5);
        assertThat(documents.at("/1/path").asText()).isEqualTo("failed.json");
        assertThat(documents.at("/1/findings/0/phase").asText()).isEqualTo("async");
        assertThat(documents.at("/1/findings/0/httpStatus").isNull()).isTrue();
        assertThat(documents.at("/1/findings/0/awsCode").asText()).isEqualTo("INVALID_UNIT");
        assertThat(documents.at("/4/path").asText()).isEqualTo("unreadable.json");
        assertThat(documents.at("/4/findings/0/phase").asText()).isEqualTo("sync");
        assertThat(documents.at("/4/findings/0/httpStatus").isNull()).isTrue();
        assertThat(documents.at("/4/findings/0/awsCode").isNull()).isTrue();
    }

    @Test
    void an_undecided_rule_names_the_kind_of_each_need() throws Exception {
        JsonNode undecided = new ObjectMapper()
                .readTree(JsonReport.write(Samples.everything()))
                .at("/documents/3/undecided");

        assertThat(undecided
                        .valueStream()
                        .flatMap(rule -> rule.path("needs").valueStream())
                        .map(need -> need.path("kind").asText() + ": "
                                + need.path("of").asText()))
                .containsExactly(
                        "snapshot: thing-abc",
                        "reference-data: part names",
                        "snapshot: thing-abc",
                        "related-snapshot: the price list of thing-abc",
                        "reference: $Other.Entity.Identifier",
                        "details: /ChangeSet/4",
                        "section: SellThing on Thing@1.0");
    }

    @Test
    void half_a_character_survives_the_way_through_utf_8() throws Exception {
        Finding smuggled = new Finding(
                Samples.REFUSED.rule(),
                Severity.ERROR,
                AwsCode.http(400),
                JsonPointer.parse("/ChangeSet/0/DetailsDocument/\uD83D"),
                new SourcePosition(1, 1),
                "half \uDE00, whole \uD83D\uDE00",
                Provenance.DOCUMENTED);

        byte[] bytes = JsonReport.write(Samples.of(Samples.document("a.json", smuggled)))
                .getBytes(StandardCharsets.UTF_8);

        JsonNode finding = new ObjectMapper().readTree(bytes).at("/documents/0/findings/0");
        assertThat(finding.path("pointer").asText())
                .isEqualTo(smuggled.pointer().toString());
        assertThat(finding.path("message").asText()).isEqualTo(smuggled.message());
    }

    @Test
    void a_saved_entity_that_tells_nothing_stands_beside_the_documents_and_counts_as_a_warning() throws Exception {
        JsonNode report = new ObjectMapper().readTree(JsonReport.write(Samples.everything()));

        assertThat(report.path("snapshotProblems")).hasSize(1);
        assertThat(report.at("/snapshotProblems/0")).hasToString("""
                        {"path":"entities/thing-abc.json","line":3,"column":4,"message":"this is no JSON: unexpected end"}""");
        assertThat(report.at("/summary/warnings").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_not_listed_is_counted() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(JsonReport.write(Samples.of(Samples.tooMuch("long.json"))))
                .at("/documents/0");

        assertThat(document.path("errors").asInt()).isEqualTo(9_901);
        assertThat(document.path("warnings").asInt()).isEqualTo(2_001);
        assertThat(document.path("findings")).hasSize(2);
        assertThat(document.at("/unlistedFindings/0/rule").asText())
                .isEqualTo(Samples.REFUSED.rule().text());
        assertThat(document.at("/unlistedFindings/0/severity").asText()).isEqualTo("error");
        assertThat(document.at("/unlistedFindings/0/phase").asText()).isEqualTo("sync");
        assertThat(document.at("/unlistedFindings/0/findings").asInt()).isEqualTo(9_900);
        assertThat(document.path("unlistedUndecided").asInt()).isEqualTo(499);
        assertThat(document.at("/undecided/0/unlistedNeeds").asInt()).isEqualTo(50);
    }

    @Test
    void needs_are_cut_and_stay_different() throws Exception {
        Need one = new Need.Reference("x".repeat(400) + "1");
        Need other = new Need.Reference("x".repeat(400) + "2");

        JsonNode needs = new ObjectMapper()
                .readTree(JsonReport.write(Samples.of(Samples.waiting("a.json", Samples.undecided("a.b", one, other)))))
                .at("/documents/0/undecided/0/needs");

        assertThat(needs).hasSize(1);
        assertThat(needs.at("/0/of").asText()).hasSize(301);
    }

    @Test
    void a_report_of_nothing_is_whole_too() {
        assertThat(JsonReport.write(Samples.of()))
                .startsWith("{\n  \"format\"")
                .contains("  \"documents\": [],\n")
                .endsWith("\n}\n");
    }
}
