package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private static final String EARLIER = "{\n  \"format\": \"preflight-report/1\",\n  \"documents\": []\n}\n";

    private final Path directory;

    ReportFileTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void the_report_of_an_earlier_run_is_deleted_also_behind_a_link() throws Exception {
        Path report = Files.writeString(directory.resolve("report.json"), EARLIER);
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), report);

        new ReportFile(link).deleteEarlier();
        assertThat(report).doesNotExist();

        new ReportFile(link).deleteEarlier();
        new ReportFile(directory.resolve("x/report.json")).write(EARLIER);
        new ReportFile(directory.resolve("x/report.json")).deleteEarlier();
        assertThat(directory.resolve("x")).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_no_report_is_refused_and_kept_under_each_of_its_names() throws Exception {
        Path changeSet = Files.writeString(directory.resolve("a.json"), "[]");
        Path symbolic = Files.createSymbolicLink(directory.resolve("symbolic.json"), changeSet);
        Path hard = Files.createLink(directory.resolve("hard.json"), changeSet);

        for (Path name : new Path[] {changeSet, symbolic, hard, directory}) {
            assertThatExceptionOfType(WrongConfigurationException.class)
                    .isThrownBy(() -> new ReportFile(name).deleteEarlier())
                    .withMessage("preflight.report names " + name
                            + ", which exists and is no report of Preflight; name another file");
        }
        assertThat(changeSet).hasContent("[]");
    }
}
