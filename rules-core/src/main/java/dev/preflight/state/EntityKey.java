package dev.preflight.state;

/** Which entity a change is about. */
public sealed interface EntityKey {
    /** One that exists, by its id without the revision. */
    record Stored(String id) implements EntityKey {}

    /** One that a change of this set creates. */
    record Created(int changeIndex) implements EntityKey {}

    /** An identifier that names nothing that could be found. */
    record Unresolved(String identifier) implements EntityKey {}
}
