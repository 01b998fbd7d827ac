package dev.preflight.maven;

import dev.preflight.document.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a size that is ever read. */
final class BoundedFile {
    /** Larger files stay unread. */
    static final class TooLargeException extends IOException {
        TooLargeException(long size) {
            super("the file has " + size + " bytes, at most " + JsonFile.MAX_BYTES + " are read");
        }
    }

    private BoundedFile() {}

    static byte[] read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > JsonFile.MAX_BYTES) {
            throw new TooLargeException(size);
        }
        // The file may grow meanwhile: one byte past the limit is enough to be refused.
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(JsonFile.MAX_BYTES + 1);
        }
    }
}
