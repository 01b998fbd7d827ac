package dev.preflight.document;

import dev.preflight.ring.Internal;

/**
 * What a finding points at: a value, or the name of the member that holds it.
 *
 * @param pointer the value
 * @param part which of the two
 */
@Internal
public record Place(JsonPointer pointer, Part part) {
    /** The side of a member that is meant. */
    public enum Part {
        VALUE,
        NAME
    }

    /** The value at that pointer. */
    public static Place value(JsonPointer pointer) {
        return new Place(pointer, Part.VALUE);
    }

    /** The name of the member at that pointer; for an item of an array, the item. */
    public static Place name(JsonPointer pointer) {
        return new Place(pointer, Part.NAME);
    }
}
