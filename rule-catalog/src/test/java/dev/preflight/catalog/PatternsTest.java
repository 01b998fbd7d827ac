package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preflight.catalog.listing.WebAddress;
import dev.preflight.schema.LinearPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The patterns of all schemas, on strings made to keep a backtracking engine busy for years. */
class PatternsTest {
    private static final int LENGTH = 50_000;

    private static final int SHORT = 127;

    private static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CaseFiles.ROOT)) {
            for (Path schema : files.filter(file -> file.toString().endsWith("schema.json"))
                    .toList()) {
                JsonNode tree = new ObjectMapper().readTree(Files.readAllBytes(schema));
                tree.findValues("pattern").stream()
                        .filter(JsonNode::isTextual)
                        .forEach(each -> patterns.add(each.asText()));
            }
        }
        return patterns;
    }

    private static List<String> hostileStrings() {
        List<String> hostile = new ArrayList<>();
        for (String unit : List.of(
                "a",
                ".",
                "a.",
                "-",
                " ",
                "\t\n",
                "{",
                "@",
                "1",
                "a@1.",
                "us-a-a",
                "https://www.a.",
                "$a.Entity.Identifier",
                "é",
                "\uD83D\uDEA2")) {
            String text = unit.repeat(LENGTH / unit.length());
            hostile.add(text);
            hostile.add(text.substring(0, SHORT) + "!");
            hostile.add(("https://" + text).substring(0, SHORT) + "!");
            hostile.add(text + "!");
            hostile.add("https://" + text);
            hostile.add("https://" + text + "\u0000");
        }
        return hostile;
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void every_pattern_ends_on_long_hostile_strings() throws IOException {
        assertThat(patterns()).hasSizeGreaterThan(8);
        for (String expression : patterns()) {
            LinearPattern pattern = new LinearPattern(expression);
            for (String hostile : hostileStrings()) {
                assertThatCode(() -> pattern.find(hostile)).as(expression).doesNotThrowAnyException();
            }
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void reading_an_address_ends_on_long_hostile_strings() {
        for (String hostile : hostileStrings()) {
            assertThatCode(() -> WebAddress.parse(hostile)).doesNotThrowAnyException();
        }
    }
}
