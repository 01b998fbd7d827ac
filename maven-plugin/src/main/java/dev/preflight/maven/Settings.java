package dev.preflight.maven;

import dev.preflight.schema.LinearPattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a check, understood.
 *
 * @param base what relative paths start from
 * @param changeSets directories, files and globs; empty when none were named
 * @param entities the directory of saved entities, which exists when it was named
 * @param asOf the day that counts as today
 * @param strict whether to follow the tables to the letter where the documentation contradicts itself
 * @param limits the limits that have another value than the catalog gives them, by name
 * @param failOn what breaks the build
 * @param report where the report goes
 */
record Settings(
        BaseDirectory base,
        Optional<List<String>> changeSets,
        Path entities,
        LocalDate asOf,
        boolean strict,
        Map<String, Integer> limits,
        FailOn failOn,
        Path report) {
    static final String DEFAULT_CHANGE_SETS = "src/main/changesets";
    static final String DEFAULT_ENTITIES = "src/main/entities";

    private static final LinearPattern DATE = new LinearPattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    Settings {
        changeSets = changeSets.map(List::copyOf);
        report = report.toAbsolutePath().normalize();
    }

    /** Whether nothing was named and the default directory is not there either. */
    boolean lacksChangeSets() {
        return changeSets.isEmpty() && !Files.exists(base.path().resolve(DEFAULT_CHANGE_SETS));
    }

    /** An existing directory of saved entities; the default one need not exist. */
    static Path entities(BaseDirectory base, Optional<String> named) throws WrongConfigurationException {
        Path entities = base.resolve("preflight.entities", named.orElse(DEFAULT_ENTITIES));
        if (named.isPresent() && (named.get().isBlank() || !Files.isDirectory(entities))) {
            throw new WrongConfigurationException(
                    "preflight.entities: no such directory: " + named.get() + " (below " + base.path() + ")");
        }
        return entities;
    }

    static LocalDate date(String text) throws WrongConfigurationException {
        try {
            if (DATE.find(text.strip())) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            throw wrongDate(text);
        }
        throw wrongDate(text);
    }

    private static WrongConfigurationException wrongDate(String text) {
        return new WrongConfigurationException(
                "preflight.asOf is \"" + text + "\", where a date such as 2024-06-01 is expected");
    }
}
