package dev.preflight.maven;

import dev.preflight.text.Printable;
import java.nio.file.Path;

/**
 * Paths as the console shows them: from the directory that Maven was started for, so that modules of one build do not mix
 * and a terminal finds the files. Reports have paths from the base directory, so that they do not depend on how Maven was
 * started.
 */
record ShownPaths(BaseDirectory root, BaseDirectory base) {
    String of(Path file) {
        return Printable.of(root.nameOf(file));
    }

    /** The same for a path in a report. */
    String of(String path) {
        String prefix = root.nameOf(base.path());
        return prefix.equals(".") || path.startsWith("/")
                ? Printable.of(path)
                : of(base.path().resolve(path));
    }

    /** A sentence with paths from the base directory, which it names when that is not where Maven was started. */
    String remark(String sentence) {
        String prefix = root.nameOf(base.path());
        return Printable.of(prefix.equals(".") ? sentence : "in " + prefix + ": " + sentence);
    }
}
