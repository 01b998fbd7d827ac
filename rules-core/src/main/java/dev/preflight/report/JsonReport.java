package dev.preflight.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.preflight.Counts;
import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.SnapshotAge;
import dev.preflight.Undecided;
import dev.preflight.Unlisted;
import dev.preflight.Verdict;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.state.Snapshots;
import dev.preflight.text.LoneSurrogates;
import dev.preflight.text.Quotes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The report for machines, as described by {@code preflight-report-1.schema.json} beside this class. The same report gives
 * the same characters everywhere: two spaces, LF, and a line end after the last brace.
 */
public final class JsonReport {
    /** The name of the format; its number changes when a reader of the old one would be led astray. */
    public static final String FORMAT = "preflight-report/1";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** No identifier that AWS takes is longer. */
    private static final int MOST_CHARACTERS = 300;

    private final Report report;
    private final JsonGenerator json;

    /** A need of which a text of the document is cut. */
    private record ShownNeed(String kind, String of) {
        static ShownNeed from(Need need) {
            return new ShownNeed(need.kind(), Quotes.cut(need.of(), MOST_CHARACTERS));
        }
    }

    private JsonReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /** The report as JSON. */
    public static String write(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(layout());
            new JsonReport(report, generator).report();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return LoneSurrogates.escaped(text.append('\n').toString());
    }

    private static PrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private void report() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("preflight", Report.VERSION);
        json.writeStringField("edition", report.edition());
        json.writeStringField("asOf", report.asOf().toString());
        json.writeBooleanField("strict", report.strict());
        json.writeArrayFieldStart("documents");
        for (DocumentReport document : report.documents()) {
            document(document);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("snapshotProblems");
        for (Snapshots.Problem problem : report.snapshotProblems()) {
            snapshotProblem(problem);
        }
        json.writeEndArray();
        summary();
        json.writeEndObject();
    }

    private void snapshotProblem(Snapshots.Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", problem.path());
        json.writeNumberField("line", problem.position().line());
        json.writeNumberField("column", problem.position().column());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    private void document(DocumentReport document) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", document.path());
        json.writeStringField("verdict", word(document.verdict()));
        json.writeNumberField("errors", document.errors());
        json.writeNumberField("warnings", document.warnings());
        counts(document.counts());
        json.writeArrayFieldStart("findings");
        for (Finding finding : document.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unlistedFindings");
        for (Unlisted unlisted : document.unlisted()) {
            unlisted(unlisted);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (Undecided undecided : document.undecided()) {
            undecided(undecided);
        }
        json.writeEndArray();
        json.writeNumberField("unlistedUndecided", document.undecidedUnlisted());
        json.writeFieldName("oldestSnapshot");
        oldestSnapshot(document.oldestSnapshot());
        json.writeEndObject();
    }

    private void oldestSnapshot(Optional<SnapshotAge> oldest) throws IOException {
        if (oldest.isEmpty()) {
            json.writeNull();
            return;
        }
        SnapshotAge age = oldest.get();
        json.writeStartObject();
        json.writeStringField("entity", Quotes.cut(age.entity(), MOST_CHARACTERS));
        json.writeStringField("path", age.path());
        json.writeStringField("lastModified", age.lastModified().toString());
        json.writeNumberField("days", age.lastModified().until(report.asOf(), ChronoUnit.DAYS));
        json.writeEndObject();
    }

    private void counts(Counts counts) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("held", counts.held());
        json.writeNumberField("violated", counts.violated());
        json.writeNumberField("undecided", counts.undecided());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().text());
        json.writeStringField("severity", word(finding.severity()));
        json.writeStringField("phase", word(finding.phase()));
        code(finding.code());
        json.writeStringField("pointer", finding.pointer().toString());
        json.writeNumberField("line", finding.position().line());
        json.writeNumberField("column", finding.position().column());
        json.writeStringField("message", finding.message());
        json.writeStringField("provenance", finding.provenance().word());
        json.writeBooleanField("suppressed", false);
        json.writeEndObject();
    }

    private void code(AwsCode code) throws IOException {
        json.writeFieldName("httpStatus");
        if (code instanceof AwsCode.Http http) {
            json.writeNumber(http.status());
        } else {
            json.writeNull();
        }
        json.writeFieldName("awsCode");
        if (code instanceof AwsCode.ErrorCode error) {
            json.writeString(error.name());
        } else {
            json.writeNull();
        }
    }

    private void unlisted(Unlisted unlisted) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", unlisted.rule().text());
        json.writeStringField("severity", word(unlisted.severity()));
        json.writeStringField("phase", word(unlisted.phase()));
        json.writeNumberField("findings", unlisted.findings());
        json.writeEndObject();
    }

    private void undecided(Undecided undecided) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", undecided.rule());
        json.writeStringField("pointer", undecided.pointer().toString());
        json.writeArrayFieldStart("needs");
        Set<ShownNeed> needs = new LinkedHashSet<>();
        undecided.needs().forEach(need -> needs.add(ShownNeed.from(need)));
        for (ShownNeed need : needs) {
            json.writeStartObject();
            json.writeStringField("kind", need.kind);
            json.writeStringField("of", need.of);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("unlistedNeeds", undecided.moreNeeds());
        json.writeEndObject();
    }

    private void summary() throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", report.documents().size());
        json.writeNumberField("rejected", report.documentsWith(Verdict.REJECTED));
        json.writeNumberField("failed", report.documentsWith(Verdict.FAILED));
        json.writeNumberField("undecided", report.documentsWith(Verdict.UNDECIDED));
        json.writeNumberField("clear", report.documentsWith(Verdict.CLEAR));
        json.writeNumberField("unreadable", report.documentsWith(Verdict.UNREADABLE));
        json.writeNumberField("errors", report.errors());
        json.writeNumberField("warnings", report.warnings());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
