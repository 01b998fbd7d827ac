package dev.preflight.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside the rules for the tests alone: case files, and the saved entities that they name. */
final class CaseFiles {
    static final Path ROOT = Path.of("src/main/resources/dev/preflight/catalog");

    /** All case files, in the order of their paths. */
    static final List<CaseFile> ALL = all();

    /** All saved entities by their names. */
    static final Map<String, Path> ENTITIES = entities();

    private CaseFiles() {}

    private static List<CaseFile> all() {
        return files(name -> name.contains("/cases/") && name.endsWith(CaseFile.SUFFIX))
                .map(path -> CaseFile.parse(path, rule(path), read(path)))
                .toList();
    }

    private static Map<String, Path> entities() {
        return files(name -> name.contains("/entities/"))
                .collect(Collectors.toMap(
                        path -> path.getFileName().toString().replace(".json", ""),
                        path -> path,
                        (one, other) -> {
                            throw new IllegalStateException("two entities of one name: " + one + ", " + other);
                        },
                        LinkedHashMap::new));
    }

    private static String rule(Path path) {
        String name = name(path);
        return name.substring(0, name.length() - CaseFile.SUFFIX.length())
                .replace("/cases/", ".")
                .replace('/', '.');
    }

    /** The path below the catalog, with {@code /}. */
    static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files whose names are wanted, in the order of their paths. */
    static Stream<Path> files(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(path -> wanted.test(name(path)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
