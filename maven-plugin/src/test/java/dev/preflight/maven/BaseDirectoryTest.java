package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BaseDirectoryTest {
    private final BaseDirectory base = new BaseDirectory(Path.of("some", "x", "..", "base"));

    @Test
    void names_are_relative_with_slashes() throws Exception {
        assertThat(base.nameOf(base.resolve("p", "a/./b.json"))).isEqualTo("a/b.json");
        assertThat(base.nameOf(base.resolve("p", "../c.json"))).isEqualTo("../c.json");
        assertThat(base.nameOf(base.resolve("p", "."))).isEqualTo(".");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused_with_its_parameter() {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> base.resolve("preflight.report", "a\0b"))
                .withMessageStartingWith("preflight.report: ");
    }
}
