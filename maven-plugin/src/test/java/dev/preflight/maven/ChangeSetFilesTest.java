package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChangeSetFilesTest {
    private final Path directory;
    private final Project project;

    ChangeSetFilesTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory);
    }

    @Test
    void by_default_all_json_below_the_default_directory_is_found_in_order() throws Exception {
        project.write("src/main/changesets/b.json", "");
        project.write("src/main/changesets/a/c.json", "");
        project.write("src/main/changesets/a/notes.txt", "");

        ChangeSetFiles found = ChangeSetFiles.find(project.settings());

        assertThat(found.files()).containsOnlyKeys("src/main/changesets/a/c.json", "src/main/changesets/b.json");
        assertThat(List.copyOf(found.files().keySet())).isSorted();
        assertThat(found.remarks()).isEmpty();
        assertThat(found.unreadable()).isEmpty();
    }

    @Test
    void a_missing_default_directory_is_no_wrong_configuration() throws Exception {
        ChangeSetFiles found = ChangeSetFiles.find(project.settings());

        assertThat(found.isEmpty()).isTrue();
        assertThat(found.tried()).containsExactly("src/main/changesets/**/*.json");
    }

    @Test
    void directories_files_and_globs_come_together_each_file_once() throws Exception {
        project.write("sets/a.json", "");
        project.write("sets/b.json", "");
        project.write("other/c.txt", "");

        ChangeSetFiles found = ChangeSetFiles.find(project.settings("sets", "./sets/a.json", "sets/../*/?.txt"));

        assertThat(found.files()).containsOnlyKeys("sets/a.json", "sets/b.json", "other/c.txt");
        assertThat(found.tried()).containsExactly("sets/**/*.json", "./sets/a.json", "sets/../*/?.txt");
        assertThat(found.remarks()).containsExactly("no further file matches ./sets/a.json");
    }

    @Test
    void a_pattern_in_vain_is_told_when_others_match() throws Exception {
        project.write("sets/a.json", "");
        Files.createDirectory(directory.resolve("empty"));

        assertThat(ChangeSetFiles.find(project.settings("sets", "empty", "x/*.json"))
                        .remarks())
                .containsExactly("no further file matches empty/**/*.json", "no further file matches x/*.json");
        assertThat(ChangeSetFiles.find(project.settings("empty")).remarks()).isEmpty();
    }

    @Test
    void a_named_file_that_does_not_exist_is_wrong_configuration() {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> ChangeSetFiles.find(project.settings("src/main/changesets")))
                .withMessageStartingWith(
                        "preflight.changeSets: no such file or directory: src/main/changesets (below ");
    }

    @Test
    void a_file_whose_name_looks_like_a_glob_can_be_named() throws Exception {
        project.write("a[1].json", "");
        project.write("a1.json", "");

        assertThat(ChangeSetFiles.find(project.settings("a[1].json")).files()).containsOnlyKeys("a[1].json");
    }

    @Test
    void the_report_of_an_earlier_run_is_no_change_set() throws Exception {
        project.write("a.json", "");
        project.write("target/preflight/report.json", "{}");

        assertThat(ChangeSetFiles.find(project.settings(".")).files()).containsOnlyKeys("a.json");
    }

    @Test
    @Timeout(20)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_that_is_named_is_unreadable_and_blocks_nothing() throws Exception {
        Path pipe = directory.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(ChangeSetFiles.find(project.settings("pipe.json")).unreadable())
                .containsEntry("pipe.json", "the file cannot be read: it is no regular file");
        assertThat(ChangeSetFiles.find(project.settings(".")).files()).isEmpty();
    }

    @Test
    void a_broken_link_is_not_overlooked() throws Exception {
        Files.createDirectory(directory.resolve("sets"));
        Files.createSymbolicLink(directory.resolve("sets/gone.json"), directory.resolve("nowhere"));
        Files.createSymbolicLink(directory.resolve("sets/dir"), directory);

        ChangeSetFiles found = ChangeSetFiles.find(project.settings("sets"));

        assertThat(found.unreadable()).containsOnlyKeys("sets/gone.json");
        assertThat(found.remarks())
                .containsExactly("sets/dir is a link to a directory and is not followed; name it to check it too");
    }
}
