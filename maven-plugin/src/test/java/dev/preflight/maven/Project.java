package dev.preflight.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A little project on disk, and settings for it. */
record Project(Path directory) {
    Path write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, content);
    }

    /** The defaults. */
    Settings settings() throws WrongConfigurationException {
        return settings(Optional.empty());
    }

    Settings settings(String... changeSets) throws WrongConfigurationException {
        return settings(Optional.of(List.of(changeSets)));
    }

    private Settings settings(Optional<List<String>> changeSets) throws WrongConfigurationException {
        BaseDirectory base = new BaseDirectory(directory);
        return new Settings(
                base,
                changeSets,
                Settings.entities(base, Optional.empty()),
                LocalDate.of(2024, 6, 1),
                false,
                Map.of(),
                FailOn.ERROR,
                directory.resolve("target/preflight/report.json"));
    }
}
