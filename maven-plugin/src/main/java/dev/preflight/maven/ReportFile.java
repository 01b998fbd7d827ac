package dev.preflight.maven;

import dev.preflight.report.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the report goes. A file that is there already and is no report of Preflight is somebody's, and is left alone.
 *
 * @param path absolute and normalized
 */
record ReportFile(Path path) {
    private static final int BEGINNING = 100;

    ReportFile {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Deletes the report of an earlier run.
     *
     * @throws WrongConfigurationException when the path names something else; it is still there then
     */
    void deleteEarlier() throws WrongConfigurationException {
        if (!Files.exists(path)) {
            return;
        }
        if (isForeign()) {
            throw new WrongConfigurationException("preflight.report names " + path
                    + ", which exists and is no report of Preflight; name another file");
        }
        try {
            Files.deleteIfExists(path.toRealPath());
        } catch (IOException e) {
            throw new WrongConfigurationException(
                    "preflight.report: the earlier report " + path + " cannot be deleted: " + Reasons.of(e));
        }
    }

    void write(String report) throws IOException {
        Path directory = path.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.writeString(path, report);
    }

    /** Whether the path names a file of somebody else. */
    boolean isForeign() {
        return Files.exists(path) && !isReport();
    }

    /** An empty file has nothing to lose; it is what a run leaves that was killed. */
    private boolean isReport() {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.isEmpty() || beginning.contains("\"" + JsonReport.FORMAT + "\"");
        } catch (IOException e) {
            return false;
        }
    }
}
