package dev.preflight.rule;

import dev.preflight.document.JsonValue;

/**
 * A reading of one value that several rules share, such as the address in a text: made once for each value of a change, kept by the
 * scene under the view itself. So a view is a constant, not a lambda at its place of use. It depends on what the value holds, not on
 * where it stands.
 */
@FunctionalInterface
public interface ValueView<T> {
    /** Reads it; a pure function. */
    T of(JsonValue value);
}
