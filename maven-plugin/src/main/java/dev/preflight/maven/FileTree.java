package dev.preflight.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wanted files at or below a directory. Directories behind links are left out, which keeps loops away; so much as is
 * left out is told.
 *
 * @param files regular files, or links to such
 * @param linkedDirectories links to directories, which were not followed
 * @param unreadable directories that cannot be listed, and wanted files that are none, with the reason
 */
record FileTree(List<Path> files, List<Path> linkedDirectories, Map<Path, String> unreadable) {
    /** More entries than that are no project's change sets. */
    static final int MAX_ENTRIES = 500_000;

    FileTree {
        files = List.copyOf(files);
        linkedDirectories = List.copyOf(linkedDirectories);
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
    }

    /**
     * Lists a directory.
     *
     * @param depth how many levels to go down; 1 is the directory itself
     * @throws WrongConfigurationException when there are more than {@code maxEntries} files and directories
     */
    static FileTree of(Path directory, int depth, int maxEntries, Predicate<Path> wanted)
            throws WrongConfigurationException {
        Walk walk = new Walk(wanted);
        Deque<Level> open = new ArrayDeque<>();
        open.add(new Level(directory, 1));
        int entries = 0;
        while (!open.isEmpty()) {
            Level level = open.remove();
            try (Stream<Path> children = Files.list(level.directory)) {
                for (Path child : (Iterable<Path>) children::iterator) {
                    if (++entries > maxEntries) {
                        throw new WrongConfigurationException("more than " + maxEntries + " files lie below "
                                + directory + "; name a directory nearer to the change sets");
                    }
                    if (!Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        walk.visit(child);
                    } else if (level.depth < depth) {
                        open.add(new Level(child, level.depth + 1));
                    }
                }
            } catch (UncheckedIOException e) {
                walk.unreadable.put(level.directory, unlistable(e.getCause()));
            } catch (IOException e) {
                walk.unreadable.put(level.directory, unlistable(e));
            }
        }
        return new FileTree(walk.files, walk.linkedDirectories, walk.unreadable);
    }

    private static String unlistable(@Nullable IOException reason) {
        return "the directory cannot be listed" + (reason == null ? "" : ": " + Reasons.of(reason));
    }

    private record Level(Path directory, int depth) {}

    private static final class Walk {
        private final Predicate<Path> wanted;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> linkedDirectories = new ArrayList<>();
        private final Map<Path, String> unreadable = new LinkedHashMap<>();

        Walk(Predicate<Path> wanted) {
            this.wanted = wanted;
        }

        void visit(Path child) {
            if (Files.isDirectory(child)) {
                linkedDirectories.add(child);
            } else if (wanted.test(child)) {
                if (Files.isRegularFile(child)) {
                    files.add(child);
                } else {
                    unreadable.put(child, "the file cannot be read: it is a broken link or no regular file");
                }
            }
        }
    }
}
