package dev.preflight.catalog;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.Report;
import dev.preflight.Undecided;
import dev.preflight.logic.Need;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the catalog says of a case, in both modes. */
record CaseOutcome(Case of, Report standard, Report strict) {
    static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    /** Of all cases of the catalog, in their order. */
    static final List<CaseOutcome> ALL = CaseFiles.ALL.stream()
            .flatMap(file -> file.cases().stream())
            .map(CaseOutcome::of)
            .toList();

    static CaseOutcome of(Case of) {
        List<ChangeSetFile> files = List.of(new ChangeSetFile(of.name(), of.document()));
        Facts facts = Facts.asOf(AS_OF).withSnapshots(Snapshots.read(entities(of)));
        return new CaseOutcome(of, PREFLIGHT.check(files, facts), PREFLIGHT.check(files, facts.inStrictMode()));
    }

    private static List<Snapshots.File> entities(Case of) {
        return of.header().entities().stream()
                .map(name -> Optional.ofNullable(CaseFiles.ENTITIES.get(name))
                        .orElseThrow(() -> new IllegalArgumentException(of.name() + ": no entity " + name)))
                .map(path -> new Snapshots.File(path.toString(), CaseFiles.bytes(path)))
                .toList();
    }

    /** All findings, those of the default mode first. */
    Stream<Finding> findings() {
        return Stream.concat(standard.findings().stream(), strict.findings().stream());
    }

    /** The findings of that rule. */
    Stream<Finding> findings(String rule) {
        return findings().filter(finding -> finding.rule().text().equals(rule));
    }

    /** What the rule of the case lacks, in either mode. */
    List<Need> needs() {
        return Stream.concat(needs(standard), needs(strict)).distinct().toList();
    }

    /** What the rule of the case lacks in one mode. */
    Stream<Need> needs(Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().equals(of.rule()))
                .map(Undecided::needs)
                .flatMap(List::stream);
    }
}
