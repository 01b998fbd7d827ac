package dev.preflight.maven;

import dev.preflight.text.Printable;

/** A parameter that says nothing that could be done; the message names it. */
final class WrongConfigurationException extends Exception {
    WrongConfigurationException(String message) {
        super(Printable.of(message));
    }
}
