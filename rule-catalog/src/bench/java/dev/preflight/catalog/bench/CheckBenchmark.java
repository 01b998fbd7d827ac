package dev.preflight.catalog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.Report;
import dev.preflight.Section;
import dev.preflight.SectionKey;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.ChangeSetReader;
import dev.preflight.document.EntityType;
import dev.preflight.document.Reading;
import dev.preflight.schema.SchemaRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A clean set of 14 changes: the whole check beside its parts and Jackson's {@code readTree} of the same bytes. One thread and
 * a serial collector, so that time is CPU time; {@link #main} prints the ratios of one run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
    private static final String BASE = "readTree";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Catalog catalog = AwsMarketplaceCatalog.standard();
    private final Preflight preflight = Preflight.of(catalog);
    private final Facts facts = Facts.asOf(LocalDate.of(2024, 6, 1));
    private byte[] bytes = {};
    private ChangeSetDocument document = read(new byte[] {'[', ']'});

    /** Reads the document, which must have no finding. */
    @Setup
    public void readDocument() throws IOException {
        try (InputStream stream = CheckBenchmark.class.getResourceAsStream("/clean-14-changes.json")) {
            bytes = stream.readAllBytes();
        }
        document = read(bytes);
        if (!wholeCheck().findings().isEmpty()) {
            throw new IllegalStateException(
                    "the document is not clean: " + wholeCheck().findings());
        }
    }

    private static ChangeSetDocument read(byte[] bytes) {
        if (ChangeSetReader.read(bytes) instanceof Reading.Readable readable) {
            return readable.document();
        }
        throw new IllegalStateException("the document cannot be read");
    }

    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(bytes);
    }

    @Benchmark
    public Reading reader() {
        return ChangeSetReader.read(bytes);
    }

    /** The same schemas on trees that are there already. */
    @Benchmark
    public int schemasAlone() {
        int violations = catalog.envelope().check(document.request()).size();
        for (Change change : document.changes()) {
            Optional<SchemaRules> schema = catalog.section(new SectionKey(
                            change.entityType().orElse(EntityType.NONE),
                            change.changeType().orElse("")))
                    .flatMap(Section::schema);
            violations +=
                    schema.map(rules -> rules.check(change.details()).size()).orElse(0);
        }
        return violations;
    }

    @Benchmark
    public Report wholeCheck() {
        return preflight.check(List.of(new ChangeSetFile("clean.json", bytes)), facts);
    }

    /** Runs all and prints each as a ratio to {@code readTree}. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CheckBenchmark.class.getName())
                        .build())
                .run();
        Map<String, Double> micros = new TreeMap<>();
        for (RunResult result : results) {
            micros.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        double base = micros.getOrDefault(BASE, Double.NaN);
        micros.forEach((name, score) -> System.out.printf("%-14s %6.2f times %s%n", name, score / base, BASE));
    }
}
