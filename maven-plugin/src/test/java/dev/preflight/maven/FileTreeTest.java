package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
    private static final Predicate<Path> JSON = file -> file.toString().endsWith(".json");

    private final Path root;

    FileTreeTest(@TempDir Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("a/b.json"));
        Files.createFile(root.resolve("one.json"));
        Files.createFile(root.resolve("one.txt"));
        Files.createFile(root.resolve("a/b.json/two.json"));
    }

    @Test
    void wanted_files_are_found_at_any_depth() throws Exception {
        FileTree tree = FileTree.of(root, Integer.MAX_VALUE, 100, JSON);

        assertThat(tree.files()).containsExactlyInAnyOrder(root.resolve("one.json"), root.resolve("a/b.json/two.json"));
        assertThat(tree.linkedDirectories()).isEmpty();
        assertThat(tree.unreadable()).isEmpty();
    }

    @Test
    void the_depth_is_kept() throws Exception {
        assertThat(FileTree.of(root, 1, 100, JSON).files()).containsExactly(root.resolve("one.json"));
        assertThat(FileTree.of(root, 2, 100, JSON).files()).containsExactly(root.resolve("one.json"));
        assertThat(FileTree.of(root, 3, 100, JSON).files()).hasSize(2);
    }

    @Test
    @Timeout(20)
    void a_link_to_a_directory_is_told_and_not_followed() throws Exception {
        Path loop = Files.createSymbolicLink(root.resolve("a/loop"), root);

        FileTree tree = FileTree.of(root, Integer.MAX_VALUE, 100, JSON);

        assertThat(tree.files()).hasSize(2);
        assertThat(tree.linkedDirectories()).containsExactly(loop);
    }

    @Test
    void a_directory_may_itself_be_named_by_a_link() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("a"));

        assertThat(FileTree.of(link, Integer.MAX_VALUE, 100, JSON).files())
                .containsExactly(link.resolve("b.json/two.json"));
    }

    @Test
    void a_link_to_a_file_is_a_file_and_a_broken_one_is_unreadable() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("a/link.json"), root.resolve("one.txt"));
        Path broken = Files.createSymbolicLink(root.resolve("a/broken.json"), root.resolve("gone"));
        Files.createSymbolicLink(root.resolve("a/broken.txt"), root.resolve("gone"));

        FileTree tree = FileTree.of(root, Integer.MAX_VALUE, 100, JSON);

        assertThat(tree.files()).hasSize(3).contains(link);
        assertThat(tree.unreadable()).containsOnlyKeys(broken);
    }

    @Test
    void a_directory_that_is_gone_is_unreadable() throws Exception {
        Path gone = root.resolve("gone");

        assertThat(FileTree.of(gone, 1, 100, JSON).unreadable())
                .containsEntry(gone, "the directory cannot be listed: it does not exist");
    }

    @Test
    void a_directory_beyond_all_measure_is_refused() {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> FileTree.of(root, Integer.MAX_VALUE, 4, JSON))
                .withMessage("more than 4 files lie below " + root + "; name a directory nearer to the change sets");
    }
}
