package dev.preflight.rule;

/**
 * A reading of a whole change set that the rules of its changes share: made when it is first asked for, kept by the scene of the set
 * under the view itself. So a view is a constant, not a lambda at its place of use.
 */
@FunctionalInterface
public interface SetView<T> {
    /** Reads it; a pure function. */
    T of(SetScene scene);
}
