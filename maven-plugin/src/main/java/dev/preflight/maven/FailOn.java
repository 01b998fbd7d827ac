package dev.preflight.maven;

import dev.preflight.Report;
import java.util.Locale;

/** What breaks the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    static FailOn parse(String word) throws WrongConfigurationException {
        for (FailOn failOn : values()) {
            if (failOn.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return failOn;
            }
        }
        throw new WrongConfigurationException(
                "preflight.failOn is \"" + word + "\", where error, warning or never is expected");
    }

    boolean isBrokenBy(Report report) {
        return switch (this) {
            case ERROR -> report.errors() > 0;
            case WARNING -> report.errors() + report.warnings() > 0;
            case NEVER -> false;
        };
    }
}
