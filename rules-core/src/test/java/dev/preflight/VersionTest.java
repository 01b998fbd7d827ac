package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
    @Test
    void version_is_that_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(Report.VERSION).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?");
        assertThat(pom).containsPattern("<version>" + Report.VERSION + "(-SNAPSHOT)?</version>");
    }

    @ParameterizedTest
    @CsvSource({"0.1.0-SNAPSHOT, 0.1.0", "0.1.0, 0.1.0", "1.0.0-rc.1-SNAPSHOT, 1.0.0-rc.1", "1.0.0-rc.1, 1.0.0-rc.1"})
    void snapshot_says_the_version_that_it_leads_to(String built, String told) {
        assertThat(Version.released(built)).isEqualTo(told);
    }
}
