package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void a_date_is_written_as_in_iso() throws Exception {
        assertThat(Settings.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2024-6-1", "01.06.2024", "+12024-06-01", "٢٠٢٤-٠٦-٠١"})
    void anything_else_is_no_date(String text) {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> Settings.date(text))
                .withMessage("preflight.asOf is \"" + text + "\", where a date such as 2024-06-01 is expected");
    }

    @Test
    void the_default_directory_of_entities_need_not_exist(@TempDir Path directory) throws Exception {
        BaseDirectory base = new BaseDirectory(directory);

        assertThat(Settings.entities(base, Optional.empty()))
                .isEqualTo(base.path().resolve("src/main/entities"));
    }

    @Test
    void a_named_directory_of_entities_must_exist(@TempDir Path directory) throws Exception {
        BaseDirectory base = new BaseDirectory(directory);
        Files.createDirectory(directory.resolve("saved"));

        assertThat(Settings.entities(base, Optional.of("saved")))
                .isEqualTo(base.path().resolve("saved"));
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> Settings.entities(base, Optional.of("src/main/entities")))
                .withMessage("preflight.entities: no such directory: src/main/entities (below " + base.path() + ")");
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> Settings.entities(base, Optional.of(" ")))
                .withMessageContaining("no such directory");
    }
}
