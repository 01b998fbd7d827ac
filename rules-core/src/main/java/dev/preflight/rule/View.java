package dev.preflight.rule;

/**
 * A reading of a change that several rules share: what was asked for once is kept by the scene, under the view itself. So a view
 * is a constant, not a lambda at its place of use.
 */
@FunctionalInterface
public interface View<T> {
    /** Reads it; a pure function. */
    T of(ChangeScene scene);
}
