package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.Parsed;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileDocumentsCheckPropertyTest {
    private static final Preflight PREFLIGHT = Preflight.of(TinyCatalog.catalog());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));
    private static final byte[] VALID = Parsed.bytes("""
            [{'ChangeType':'Create','ChangeName':'create','Entity':{'Type':'Thing@1.0'},'DetailsDocument':{}},
             {'ChangeType':'Grow','ChangeName':'g','Entity':{'Type':'Thing@1.0','Identifier':'$create.Entity.Identifier'},
              'Details':'{\\'Title\\':\\'abc\\',\\n\\'Size\\':1.10}'},
             {'ChangeType':'Later','Entity':{'Type':'Thing@1.0','Identifier':'thing-1@2'},'DetailsDocument':{'a':[{}]}}]
            """);

    @Property(tries = 2_000)
    void any_damage_to_a_document_ends_in_a_report_that_is_never_silently_clear(
            @ForAll @IntRange(max = 1_000) int at,
            @ForAll @IntRange(max = 30) int removed,
            @ForAll @Size(max = 3) List<Byte> inserted) {
        byte[] bytes = damaged(at % VALID.length, removed, inserted);

        Report report = PREFLIGHT.check(List.of(new ChangeSetFile("a.json", bytes)), FACTS);

        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.position().line()).isBetween(1, 6);
            assertThat(finding.message()).isNotBlank().doesNotContain("\n", "\r");
        });
        boolean nothingFound = report.findings().isEmpty() && report.undecided().isEmpty();
        assertThat(report.verdict() == Verdict.CLEAR)
                .isEqualTo(report.errors() == 0 && report.undecided().isEmpty());
        assertThat(report.counts().violated() + report.counts().undecided() == 0)
                .isEqualTo(nothingFound);
        assertThat(PREFLIGHT.check(List.of(new ChangeSetFile("a.json", bytes)), FACTS))
                .isEqualTo(report);
    }

    private static byte[] damaged(int at, int removed, List<Byte> inserted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VALID, 0, at);
        inserted.forEach(bytes::write);
        int rest = Math.min(VALID.length, at + removed);
        bytes.write(VALID, rest, VALID.length - rest);
        return bytes.toByteArray();
    }
}
