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
    void no_path_is_a_command_to_the_service_that_runs_the_build() {
        ShownPaths paths = new ShownPaths(root, root);

        assertThat(paths.of("::add-mask::x/##[group]y\u200B.json"))
                .isEqualTo(":\\u003Aadd-mask::x/#\\u0023[group]y\\u200B.json");
        assertThat(paths.of(Path.of("root/##vso[x].json"))).isEqualTo("#\\u0023vso[x].json");
        assertThat(paths.remark("##vso[x] is a link")).isEqualTo("#\\u0023vso[x] is a link");
        assertThat(new WrongConfigurationException("x is \"##vso[y]\"")).hasMessage("x is \"#\\u0023vso[y]\"");
    }

    @Test
    void at_the_root_they_stay() {
        assertThat(new ShownPaths(root, root).of("b/x.json")).isEqualTo("b/x.json");
        assertThat(new ShownPaths(root, root).remark("x is a link")).isEqualTo("x is a link");
    }
}
