package dev.preflight.catalog;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.Report;
import dev.preflight.rule.AwsCode;
import dev.preflight.state.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change set beside the rule that it is about: {@code <rule>.good.json} stands on the limit, {@code <rule>.bad.json} one
 * step past it with the exact lines of {@code <rule>.bad.findings}, {@code <rule>.undecided.json} lacks what the rule needs.
 * Words may stand between the rule and the kind: {@code details.missing-data.no-members.bad.json}.
 *
 * <p>A file holds a whole request, a bare array of changes, or one change. {@code <rule>[.<word>].entity.json} is the saved
 * entity that the example may rely on; {@code .bad.strict.findings} (or {@code .good.…}) the lines in strict mode, when they
 * differ.
 */
record Example(Path file, String rule, Kind kind) {
    static final Path ROOT = Path.of("src/main/resources/dev/preflight/catalog");
    static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    enum Kind {
        GOOD,
        BAD,
        UNDECIDED;

        String word() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        String suffix() {
            return word() + ".json";
        }
    }

    /** All examples in the catalog, in the order of their paths. */
    static List<Example> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Example> examples = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (Kind kind : Kind.values()) {
                    if (name(file).contains("/examples/") && name(file).endsWith(kind.suffix())) {
                        examples.add(new Example(file, ruleOf(file, kind), kind));
                    }
                }
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code product/update-information/examples/x.y.good.json} is about {@code product.update-information.x.y}. */
    private static String ruleOf(Path file, Kind kind) {
        String name = name(file);
        return name.substring(0, name.length() - kind.suffix().length())
                .replace("/examples/", ".")
                .replace('/', '.');
    }

    /** The path below the catalog, with {@code /}. */
    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** True when this is an example of that rule. */
    boolean isOf(String ruleId) {
        return rule.equals(ruleId) || rule.startsWith(ruleId + ".");
    }

    /** The change set, without moving a line: one change alone becomes an array of one. */
    byte[] changeSet() {
        String text = read(file);
        boolean oneChange = text.stripLeading().startsWith("{") && !text.contains("\"ChangeSet\"");
        return (oneChange ? "[" + text + "]" : text).getBytes(StandardCharsets.UTF_8);
    }

    Report check(boolean strict) {
        Facts facts = Facts.asOf(AS_OF).withSnapshots(Snapshots.read(entities()));
        ChangeSetFile document = new ChangeSetFile(name(file), changeSet());
        return PREFLIGHT.check(List.of(document), strict ? facts.inStrictMode() : facts);
    }

    private List<Snapshots.File> entities() {
        return entity().stream()
                .map(entity ->
                        new Snapshots.File(entity.toString(), read(entity).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** The saved entity that the example relies on. */
    Optional<Path> entity() {
        return Optional.of(sibling(".entity.json")).filter(Files::exists);
    }

    /** The lines that the check gives, in the form of a findings file. */
    static List<String> lines(Report report) {
        return report.findings().stream().map(Example::line).toList();
    }

    private static String line(Finding finding) {
        String code = "-";
        if (finding.code() instanceof AwsCode.Http http) {
            code = Integer.toString(http.status());
        } else if (finding.code() instanceof AwsCode.ErrorCode error) {
            code = error.name();
        }
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return finding.pointer() + " " + finding.position() + " " + severity + " " + code + " " + finding.rule();
    }

    List<String> expected(boolean strict) {
        Path strictLines = sibling(kind.word() + ".strict.findings");
        Path lines = strict && Files.exists(strictLines) ? strictLines : sibling(".bad.findings");
        return (kind == Kind.BAD || lines.equals(strictLines)) && Files.exists(lines)
                ? read(lines).lines().toList()
                : List.of();
    }

    /** Rewrites the lines of this example; those of the strict mode only where they differ. */
    void update() {
        List<String> standard = lines(check(false));
        List<String> strict = lines(check(true));
        if (kind == Kind.BAD) {
            write(sibling(".bad.findings"), standard);
        }
        if (!strict.equals(kind == Kind.BAD ? standard : List.of())) {
            write(sibling(kind.word() + ".strict.findings"), strict);
        }
    }

    private Path sibling(String suffix) {
        String path = file.toString();
        return Path.of(path.substring(0, path.length() - kind.suffix().length()) + suffix);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, List<String> lines) {
        try {
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
