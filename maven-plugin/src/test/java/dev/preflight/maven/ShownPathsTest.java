package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownPathsTest {
    private final BaseDirectory root = new BaseDirectory(Path.of("root"));

    @Test
    void paths_of_a_module_begin_with_the_module() {
        ShownPaths paths = new ShownPaths(root, new BaseDirectory(Path.of("root/a")));

        assertThat(paths.of("src/main/changesets/x.json")).isEqualTo("a/src/main/changesets/x.json");
        assertThat(paths.of("../x.json")).isEqualTo("x.json");
        assertThat(paths.of("/x.json")).isEqualTo("/x.json");
        assertThat(paths.of(Path.of("root/a/target/report.json"))).isEqualTo("a/target/report.json");
        assertThat(paths.remark("x is a link")).isEqualTo("in a: x is a link");
    }

    @Test
    void at_the_root_they_stay() {
        assertThat(new ShownPaths(root, root).of("b/x.json")).isEqualTo("b/x.json");
        assertThat(new ShownPaths(root, root).remark("x is a link")).isEqualTo("x is a link");
    }
}
