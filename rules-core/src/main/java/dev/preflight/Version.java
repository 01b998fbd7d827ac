package dev.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into {@code version.properties} beside this class. */
final class Version {
    private static final String RESOURCE = "version.properties";
    private static final String SNAPSHOT = "-SNAPSHOT";

    private Version() {}

    static String ofBuild() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return released(properties.getProperty("version", ""));
    }

    /** Reports of a snapshot are those of the release to come; readers of reports need not tell them apart. */
    static String released(String version) {
        return version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
    }
}
