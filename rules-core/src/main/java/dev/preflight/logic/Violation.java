package dev.preflight.logic;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Place;

/**
 * One place that breaks a rule.
 *
 * @param place what is wrong
 * @param detail continues a sentence that starts with the name of the place: what it is, what is allowed, how to mend it
 */
public record Violation(Place place, String detail) {
    /** A violation by the value at that pointer. */
    public static Violation at(JsonPointer pointer, String detail) {
        return new Violation(Place.value(pointer), detail);
    }
}
