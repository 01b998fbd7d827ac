package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Committed files that are generated: compared whole, and rewritten by {@code -Dgolden.update}. */
final class Golden {
    private Golden() {}

    /**
     * Fails when one of the files is not as it should be.
     *
     * @param files what should stand in each
     * @param written those that are there
     */
    static void verify(Map<Path, String> files, Set<Path> written) {
        Map<Path, String> outdated = outdated(files, written);
        rewrite(files, outdated);
        assertThat(outdated)
                .as("mvn -q verify -pl rule-catalog -am -Dgolden.update rewrites these")
                .isEmpty();
    }

    /** Rewrites what is outdated, when that is asked for; then fails, so that the difference is read. */
    static void update(Map<Path, String> files) {
        rewrite(files, outdated(files, files.keySet()));
    }

    /** Whether the goldens are to be rewritten. */
    static boolean isUpdate() {
        return System.getProperty("golden.update") != null;
    }

    private static void rewrite(Map<Path, String> files, Map<Path, String> outdated) {
        if (!isUpdate()) {
            return;
        }
        if (System.getenv("CI") != null) {
            fail("golden.update is not for CI: there is nobody to read the difference");
        }
        outdated.keySet().forEach(path -> write(files, path));
        if (!outdated.isEmpty()) {
            fail("rewritten: " + outdated + "; read the difference, then run again without golden.update");
        }
    }

    /** What is wrong with which file. */
    private static Map<Path, String> outdated(Map<Path, String> files, Set<Path> written) {
        Set<Path> all = new TreeSet<>(files.keySet());
        all.addAll(written);
        Map<Path, String> outdated = new TreeMap<>();
        for (Path path : all) {
            if (!files.containsKey(path)) {
                outdated.put(path, "left over");
            } else if (!Files.exists(path)) {
                outdated.put(path, "missing");
            } else if (!CaseFiles.read(path).equals(files.get(path))) {
                outdated.put(path, "stale");
            }
        }
        return outdated;
    }

    private static void write(Map<Path, String> files, Path path) {
        try {
            if (files.containsKey(path)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, files.get(path));
            } else {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
