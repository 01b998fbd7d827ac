package dev.preflight.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The directory that paths in parameters and reports are relative to.
 *
 * @param path absolute and normalized
 */
record BaseDirectory(Path path) {
    BaseDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The file that a parameter names. */
    Path resolve(String parameter, String text) throws WrongConfigurationException {
        try {
            return path.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new WrongConfigurationException(parameter + ": " + e.getMessage());
        }
    }

    /** The name of a file in reports, relative to this directory where that is possible, with {@code /}. */
    String nameOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameRoot = path.getRoot() != null && path.getRoot().equals(absolute.getRoot());
        String name = (sameRoot ? path.relativize(absolute) : absolute).toString();
        return name.isEmpty() ? "." : name.replace(path.getFileSystem().getSeparator(), "/");
    }
}
