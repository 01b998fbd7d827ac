package dev.preflight.report;

import dev.preflight.Counts;
import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.SnapshotAge;
import dev.preflight.Undecided;
import dev.preflight.Unlisted;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports made by hand: one of each verdict, each kind of code and each kind of need. */
final class Samples {
    static final Finding REFUSED = new Finding(
            new RuleId("thing.update-thing.thing-title.max-length"),
            Severity.ERROR,
            AwsCode.http(400),
            JsonPointer.parse("/ChangeSet/0/DetailsDocument/ThingTitle"),
            new SourcePosition(12, 27),
            "ThingTitle has 81 characters, at most 72 are allowed",
            Provenance.DOCUMENTED);
    static final Finding FAILED = new Finding(
            new RuleId("thing.add-parts.unit.known"),
            Severity.ERROR,
            AwsCode.errorCode("INVALID_UNIT"),
            JsonPointer.parse("/ChangeSet/1/DetailsDocument/0/Unit"),
            new SourcePosition(20, 9),
            "[0].Unit is \"Furlongs\", which is no unit",
            Provenance.DOCUMENTED);
    static final Finding DOUBTFUL = new Finding(
            new RuleId("change-set.change.change-type.known"),
            Severity.WARNING,
            AwsCode.http(422),
            JsonPointer.parse("/ChangeSet/2/ChangeType"),
            new SourcePosition(31, 5),
            "ChangeSet[2].ChangeType is newer than the reference",
            Provenance.INFERRED);
    static final Finding BROKEN = new Finding(
            new RuleId("change-set.document.json-syntax"),
            Severity.ERROR,
            AwsCode.noCode(Phase.SYNC),
            JsonPointer.ROOT,
            SourcePosition.START,
            "this is no JSON: unexpected end",
            Provenance.INFERRED);

    private Samples() {}

    static Report of(DocumentReport... documents) {
        return new Report("2024-04-17", LocalDate.of(2024, 6, 1), false, List.of(documents), List.of());
    }

    /** The same where those saved entities tell nothing. */
    static Report withProblems(Report report, Snapshots.Problem... problems) {
        return new Report(report.edition(), report.asOf(), report.strict(), report.documents(), List.of(problems));
    }

    static DocumentReport document(String path, Finding... findings) {
        return new DocumentReport(path, new Counts(131, findings.length, 0), false, List.of(findings), List.of());
    }

    static DocumentReport waiting(String path, Undecided... undecided) {
        return new DocumentReport(path, new Counts(7, 0, undecided.length), false, List.of(), List.of(undecided));
    }

    static Undecided undecided(String rule, Need... needs) {
        return new Undecided(rule, JsonPointer.parse("/ChangeSet/0"), List.of(needs));
    }

    /** A document of which not everything is listed. */
    static DocumentReport tooMuch(String path) {
        List<Need> needs = IntStream.range(0, Undecided.MOST_NEEDS + 50)
                .<Need>mapToObj(i -> new Need.Snapshot("thing-" + i))
                .toList();
        return new DocumentReport(
                path,
                new Counts(0, 11_902, 500),
                false,
                List.of(REFUSED, DOUBTFUL),
                List.of(
                        new Unlisted(REFUSED.rule(), Severity.ERROR, Phase.SYNC, 9_900),
                        new Unlisted(DOUBTFUL.rule(), Severity.WARNING, Phase.SYNC, 2_000)),
                List.of(new Undecided("thing.add-parts.key.taken", JsonPointer.ROOT, needs)),
                Optional.of(new SnapshotAge("thing-abc", "entities/thing-abc.json", LocalDate.of(2024, 3, 1))));
    }

    /** One document of each verdict, and a saved entity that tells nothing. */
    static Report everything() {
        return withProblems(
                of(
                        document("rejected.json", REFUSED, DOUBTFUL),
                        document("failed.json", FAILED),
                        document("clear.json"),
                        new DocumentReport("unreadable.json", new Counts(0, 1, 0), true, List.of(BROKEN), List.of()),
                        waiting(
                                "undecided.json",
                                undecided("thing.add-parts.key.taken", new Need.Snapshot("thing-abc")),
                                undecided(
                                        "thing.add-parts.name.taken",
                                        new Need.ReferenceData("part names"),
                                        new Need.Snapshot("thing-abc")),
                                undecided(
                                        "thing.add-parts.price.known",
                                        new Need.RelatedSnapshot("the price list of thing-abc")),
                                undecided(
                                        "thing.add-parts.owner.known", new Need.Reference("$Other.Entity.Identifier")),
                                undecided("thing.add-parts.size.known", new Need.Details("/ChangeSet/4")),
                                undecided("thing.sell-thing", new Need.Section("SellThing on Thing@1.0")))),
                new Snapshots.Problem(
                        "entities/thing-abc.json", new SourcePosition(3, 4), "this is no JSON: unexpected end"));
    }
}
