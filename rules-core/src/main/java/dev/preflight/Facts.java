package dev.preflight;

import dev.preflight.document.JsonFile;
import dev.preflight.state.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a check may know beside the document, and how strictly it reads the documentation. Immutable: every
 * {@code with} and {@code in} gives other facts.
 */
public final class Facts {
    private final LocalDate asOf;
    private final Snapshots snapshots;
    private final boolean strict;

    private Facts(LocalDate asOf, Snapshots snapshots, boolean strict) {
        this.asOf = asOf;
        this.snapshots = snapshots;
        this.strict = strict;
    }

    /** Only the day that counts as today is known. */
    public static Facts asOf(LocalDate day) {
        return new Facts(day, Snapshots.NONE, false);
    }

    /** These facts, with the tables followed to the letter where the documentation contradicts itself. */
    public Facts inStrictMode() {
        return new Facts(asOf, snapshots, true);
    }

    /** These facts, with those saved entities in place of all others. */
    public Facts withSnapshots(Snapshots saved) {
        return new Facts(asOf, saved, strict);
    }

    /**
     * These facts, with the entities saved as {@code *.json} at or below a directory, which need not exist.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public Facts withSnapshots(Path directory) {
        return withSnapshots(Snapshots.read(files(directory)));
    }

    /** The day that counts as today. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The saved entities. */
    public Snapshots snapshots() {
        return snapshots;
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
