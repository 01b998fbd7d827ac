package dev.preflight.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RingsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<Class<? extends Annotation>> RINGS =
            List.of(Face.class, ForRuleAuthors.class, Internal.class);

    @Test
    void every_public_type_is_in_one_ring() throws Exception {
        List<Class<?>> types = publicTypes();

        assertThat(types).hasSizeGreaterThan(50).contains(dev.preflight.Preflight.class);
        assertThat(types).allSatisfy(type -> assertThat(ring(type)).isPresent());
        assertThat(types.stream()
                        .flatMap(type -> Stream.of(type, type.getPackage()))
                        .filter(marked -> marks(marked).size() > 1))
                .isEmpty();
    }

    @Test
    void face_shows_nothing_of_the_engine() throws Exception {
        List<String> shown = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            if (ring(type).equals(Optional.of(Face.class))) {
                Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                        .filter(member -> Modifier.isPublic(member.getModifiers()))
                        .filter(member -> mentioned(member).anyMatch(RingsTest::isInternal))
                        .forEach(member -> shown.add(member.toString()));
            }
        }
        assertThat(shown).isEmpty();
    }

    private static Stream<Class<?>> mentioned(Executable member) {
        Class<?> returned = member instanceof java.lang.reflect.Method method ? method.getReturnType() : Object.class;
        return Stream.concat(Stream.of(returned), Arrays.stream(member.getParameterTypes()));
    }

    private static boolean isInternal(Class<?> type) {
        return type.getName().startsWith("dev.preflight.") && ring(type).equals(Optional.of(Internal.class));
    }

    private static Optional<Class<? extends Annotation>> ring(Class<?> type) {
        return Stream.concat(marks(type).stream(), marks(type.getPackage()).stream())
                .findFirst();
    }

    private static List<Class<? extends Annotation>> marks(AnnotatedElement marked) {
        return RINGS.stream().filter(marked::isAnnotationPresent).toList();
    }

    private static List<Class<?>> publicTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name =
                        SOURCES.relativize(file).toString().replace('\\', '.').replace('/', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".java".length()));
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
