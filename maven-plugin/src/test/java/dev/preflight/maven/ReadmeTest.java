package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What the README shows works as it is shown. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    private List<String> snippets(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void the_java_compiles_and_runs(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("src/main/entities"));
        Files.writeString(directory.resolve("release-1.1.json"), "[]");
        List<String> sources = snippets("java");
        assertThat(sources).isNotEmpty();

        for (String source : sources) {
            Path file = Files.writeString(directory.resolve("ReleaseCheck.java"), source);
            assertThat(ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, "-Xlint:all", "-Werror", "-proc:none", file.toString()))
                    .isZero();
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = directory + File.pathSeparator + System.getProperty("java.class.path");
            Process process = new ProcessBuilder(java, "-cp", classes, "ReleaseCheck")
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).containsPattern("(?m)^REJECTED$").contains("change-set.");
        }
    }

    @Test
    void the_xml_names_what_this_build_makes() throws Exception {
        Element parent = (Element) xml(Files.readString(Path.of("pom.xml")))
                .getElementsByTagName("parent")
                .item(0);

        assertThat(snippets("xml")).hasSize(2).allSatisfy(snippet -> {
            Element element = xml(snippet);
            assertThat(text(element, "groupId")).isEqualTo(text(parent, "groupId"));
            assertThat(text(element, "version")).isEqualTo(text(parent, "version"));
            String module = text(element, "artifactId").replaceFirst("preflight-", "");
            assertThat(Files.readString(ROOT.resolve(module).resolve("pom.xml")))
                    .contains("<artifactId>" + text(element, "artifactId") + "</artifactId>\n");
        });
        assertThat(readme)
                .contains(" dev.preflight:preflight-maven-plugin:" + text(parent, "version") + ":check ")
                .doesNotContainPattern("preflight-maven-plugin:(?!" + text(parent, "version") + ")");
        assertThat(snippets("xml").get(0)).contains("<goal>check</goal>");
    }

    @Test
    void the_table_names_every_parameter() throws Exception {
        String mojo = Files.readString(Path.of("src/main/java/dev/preflight/maven/CheckMojo.java"));

        assertThat(Pattern.compile("property = \"(preflight\\.[a-zA-Z]+)\"")
                        .matcher(mojo)
                        .results()
                        .map((MatchResult result) -> "\n| `" + result.group(1) + "` | "))
                .hasSizeGreaterThan(8)
                .allSatisfy(row -> assertThat(readme).contains(row));
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
