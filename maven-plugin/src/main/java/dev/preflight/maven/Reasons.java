package dev.preflight.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, in words: the messages of the JDK are often just the path. */
final class Reasons {
    private Reasons() {}

    static String of(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
