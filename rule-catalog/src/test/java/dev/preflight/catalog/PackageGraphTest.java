package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ring.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages of the engine and of the catalog depend on each other in one direction. */
class PackageGraphTest {
    private static final List<Path> SOURCES = List.of(Path.of("../rules-core/src/main/java"), Path.of("src/main/java"));
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(dev\\.preflight[a-z.]*)\\.[A-Z]", Pattern.MULTILINE);
    private static final String CATALOG = "dev.preflight.catalog";
    private static final Set<String> BELOW_THE_PAGES = Set.of("entity", "terms", "pricing", "reference", "listing");

    @Test
    void no_package_is_reached_again_from_what_it_depends_on() throws IOException {
        Map<String, Set<String>> graph = graph();

        assertThat(graph).hasSizeGreaterThan(10).containsKey("dev.preflight.rule");
        assertThat(graph.keySet().stream()
                        .filter(name -> reachable(name, graph).contains(name))
                        .map(name -> name + " -> " + graph.get(name)))
                .isEmpty();
    }

    @Test
    void pages_of_one_entity_read_no_pages_of_another_and_what_is_known_of_entities_reads_no_page() throws IOException {
        Map<String, Set<String>> graph = graph();
        Set<String> pages = new TreeSet<>(graph.keySet());
        pages.removeIf(name ->
                !name.startsWith(CATALOG + ".") || BELOW_THE_PAGES.contains(name.substring(CATALOG.length() + 1)));

        assertThat(pages).contains(CATALOG + ".saasproduct");
        for (String below : BELOW_THE_PAGES) {
            assertThat(graph.getOrDefault(CATALOG + "." + below, Set.of())).doesNotContainAnyElementsOf(pages);
        }
    }

    @Test
    void the_catalog_uses_no_type_that_is_the_engines_own() throws IOException {
        Pattern type = Pattern.compile("^import (?:static )?(dev\\.preflight[a-z.]*\\.[A-Z]\\w*)", Pattern.MULTILINE);
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                type.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(used).contains("dev.preflight.rule.Rule");
        assertThat(used.stream().filter(PackageGraphTest::isInternal)).isEmpty();
    }

    private static boolean isInternal(String name) {
        try {
            return Class.forName(name).isAnnotationPresent(Internal.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> graph() throws IOException {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String own = root.relativize(file.getParent())
                            .toString()
                            .replace('\\', '.')
                            .replace('/', '.');
                    Set<String> imported = graph.computeIfAbsent(own, name -> new TreeSet<>());
                    IMPORT.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .filter(name -> !name.equals(own))
                            .forEach(imported::add);
                }
            }
        }
        return graph;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> graph) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(graph.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
