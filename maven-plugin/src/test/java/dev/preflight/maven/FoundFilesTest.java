package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.DocumentReport;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Bytes such as E4 alone are a name in no encoding that a test runs in; URIs bring them into a path. */
@EnabledOnOs(OS.LINUX)
class FoundFilesTest {
    private final Path directory;
    private final Project project;

    FoundFilesTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory);
    }

    private void write(String escapedName, String content) throws Exception {
        Path file = Path.of(URI.create(directory.toUri() + escapedName));
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    @Test
    void names_that_cannot_be_decoded_stay_apart_and_are_told() throws Exception {
        write("src/main/changesets/b%E4.json", "{");
        write("src/main/changesets/b%F6.json", "[]");
        write("src/main/entities/c%E4.json", "{}");
        write("src/main/entities/c%F6.json", "{}");

        Outcome outcome = Check.run(AwsMarketplaceCatalog.standard(), project.settings());

        assertThat(outcome.report().documents())
                .extracting(DocumentReport::path)
                .containsExactly("src/main/changesets/b%E4.json", "src/main/changesets/b%F6.json");
        assertThat(outcome.report().snapshotProblems())
                .extracting(problem -> problem.path())
                .containsExactly("src/main/entities/c%E4.json", "src/main/entities/c%F6.json");
        assertThat(outcome.remarks()).hasSize(2).allMatch(remark -> remark.contains("cannot be decoded"));
    }

    @Test
    void a_file_whose_name_is_the_escaped_one_of_another_gets_a_number() throws Exception {
        write("b%E4.json", "");
        write("b%25E4.json", "");
        FoundFiles found = new FoundFiles(new BaseDirectory(directory));

        found.add(Path.of(URI.create(directory.toUri() + "b%E4.json")));
        found.add(directory.resolve("b%E4.json"));
        found.add(directory.resolve("b%E4.json"));

        assertThat(found.files()).containsOnlyKeys("b%E4.json", "b%E4.json (2)");
    }
}
