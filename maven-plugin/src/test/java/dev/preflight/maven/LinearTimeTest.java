package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text meets the pattern engine of the JDK, which takes a stack frame for each turn of a group and can take exponential time:
 * what one file holds could end the build for all.
 */
class LinearTimeTest {
    private static final List<String> MODULES = List.of("rules-core", "rule-catalog", "test-fixtures", "maven-plugin");

    /** Classes that need it, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Glob.class",
            "FileSystem.getPathMatcher makes patterns of globs; they are the user's own, and file names short");

    private static final Set<String> METHODS =
            Set.of("java/lang/String.matches", "java/lang/String.replaceAll", "java/lang/String.replaceFirst");

    /** A split at one literal sign needs no engine, any other does. */
    private static final Pattern SPLIT_AT_PATTERN =
            Pattern.compile("\\.split\\((?!\\s*\"(?:[^\\\\.$|()\\[{^?*+\"]|\\\\\\\\\\.|\\\\t)\"\\s*[,)])");

    private static Set<String> uses(Path classFile) throws IOException {
        Set<String> uses = new TreeSet<>();
        for (String name : Constants.of(classFile)) {
            if (name.startsWith("java/util/regex/")
                    || name.startsWith("java/util/Scanner")
                    || name.startsWith("java/nio/file/PathMatcher")
                    || METHODS.contains(name)) {
                uses.add(name);
            }
        }
        return uses;
    }

    private static List<Path> files(String below, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> all = Files.walk(Path.of("..", module, below))) {
                all.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void no_class_of_any_module_uses_the_engine_of_the_JDK() throws IOException {
        List<Path> classes = files("target/classes", ".class");
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path each : classes) {
            Set<String> found = uses(each);
            if (!found.isEmpty()) {
                uses.put(each.getFileName().toString(), found);
            }
        }

        assertThat(classes).hasSizeGreaterThan(200);
        assertThat(uses).containsOnlyKeys(EXCEPTIONS.keySet());
    }

    @Test
    void no_text_is_split_at_a_pattern() throws IOException {
        List<Path> sources = files("src/main/java", ".java");

        assertThat(sources).hasSizeGreaterThan(150);
        for (Path source : sources) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(SPLIT_AT_PATTERN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.split(\"a*\")", "a.split(\"\\\\s\")", "a.split(\".\")", "a.split(SEPARATOR, -1)"})
    void a_split_at_a_pattern_is_seen(String source) {
        assertThat(source).containsPattern(SPLIT_AT_PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.split(\",\", -1)", "a.split(\"\\\\.\", -1)", "a.split(\"\\t\")"})
    void a_split_at_one_sign_is_none(String source) {
        assertThat(source).doesNotContainPattern(SPLIT_AT_PATTERN);
    }

    @Test
    void a_class_that_uses_the_engine_is_seen() throws IOException {
        assertThat(uses(Path.of("target/test-classes/dev/preflight/maven/LinearTimeTest$User.class")))
                .containsExactly(
                        "java/lang/String.matches",
                        "java/lang/String.replaceAll",
                        "java/util/regex/Pattern",
                        "java/util/regex/Pattern.compile");
    }

    /** What must be found. */
    static final class User {
        private User() {}

        static boolean use(String text, String form) {
            return text.replaceAll(form, "").matches(form) && Pattern.compile(form) != null;
        }
    }

    /** The names of classes and methods in a class file: {@code java/lang/String}, {@code java/lang/String.matches}. */
    private static final class Constants {
        private final String[] texts;
        private final int[] first;
        private final int[] second;

        private Constants(int size) {
            texts = new String[size];
            first = new int[size];
            second = new int[size];
        }

        static Set<String> of(Path classFile) throws IOException {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
                in.skipNBytes(8);
                Constants constants = new Constants(in.readUnsignedShort());
                Set<Integer> classes = new TreeSet<>();
                Set<Integer> methods = new TreeSet<>();
                for (int i = 1; i < constants.texts.length; i++) {
                    int tag = in.readUnsignedByte();
                    constants.read(i, tag, in);
                    switch (tag) {
                        case 5, 6 -> i++;
                        case 7 -> classes.add(i);
                        case 10, 11 -> methods.add(i);
                        default -> {}
                    }
                }
                Set<String> names = new TreeSet<>();
                classes.forEach(i -> names.add(constants.text(i)));
                methods.forEach(
                        i -> names.add(constants.text(constants.first[i]) + "." + constants.text(constants.second[i])));
                return names;
            }
        }

        private void read(int i, int tag, DataInputStream in) throws IOException {
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> in.skipNBytes(8);
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 15 -> in.skipNBytes(3);
                default -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
            }
        }

        /** Of a class its name, of a name and its type the name. */
        private String text(int i) {
            return texts[first[i]];
        }
    }
}
