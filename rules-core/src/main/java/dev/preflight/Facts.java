package dev.preflight;

import dev.preflight.document.JsonFile;
import dev.preflight.rule.Limit;
import dev.preflight.state.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a check may know beside the document, and how strictly it reads the documentation. Immutable: every
 * {@code with} and {@code in} gives other facts.
 */
public final class Facts {
    private final LocalDate asOf;
    private final Snapshots snapshots;
    private final Map<String, Integer> limits;
    private final boolean strict;

    private Facts(LocalDate asOf, Snapshots snapshots, Map<String, Integer> limits, boolean strict) {
        this.asOf = asOf;
        this.snapshots = snapshots;
        this.limits = limits;
        this.strict = strict;
    }

    /** Only the day that counts as today is known. */
    public static Facts asOf(LocalDate day) {
        return new Facts(day, Snapshots.NONE, Map.of(), false);
    }

    /** These facts, with the tables followed to the letter where the documentation contradicts itself. */
    public Facts inStrictMode() {
        return new Facts(asOf, snapshots, limits, true);
    }

    /** These facts, with those saved entities in place of all others. */
    public Facts withSnapshots(Snapshots saved) {
        return new Facts(asOf, saved, limits, strict);
    }

    /**
     * These facts, with the entities saved as {@code *.json} at or below a directory, which need not exist.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public Facts withSnapshots(Path directory) {
        return withSnapshots(Snapshots.read(files(directory)));
    }

    /**
     * These facts, with another value for a limit that AWS has moved since the edition. What a JSON Schema says stays as it is. A
     * check refuses a name that its catalog does not know.
     *
     * @throws IllegalArgumentException when the value is negative
     */
    public Facts withLimit(String name, int value) {
        Limit moved = new Limit(name, value);
        Map<String, Integer> all = new TreeMap<>(limits);
        all.put(moved.name(), moved.value());
        return new Facts(asOf, snapshots, Collections.unmodifiableMap(all), strict);
    }

    /** The day that counts as today. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The saved entities. */
    public Snapshots snapshots() {
        return snapshots;
    }

    /** The limits that have another value than the catalog gives them, by name. */
    public Map<String, Integer> limits() {
        return limits;
    }

    /** Whether the tables are followed to the letter. */
    public boolean strict() {
        return strict;
    }

    private static List<Snapshots.File> files(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Snapshots.File> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                files.add(new Snapshots.File(path.toString().replace('\\', '/'), JsonFile.bytes(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
