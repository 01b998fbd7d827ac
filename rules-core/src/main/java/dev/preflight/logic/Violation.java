package dev.preflight.logic;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Place;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One place that breaks a rule. Of many such places only the first are told, so the words may be made when they are asked for. */
public final class Violation {
    private final Place place;
    private final Supplier<String> words;

    /**
     * @param place what is wrong
     * @param detail continues a sentence that starts with the name of the place: what it is, what is allowed, how to mend it
     */
    public Violation(Place place, String detail) {
        this(place, () -> detail);
    }

    /**
     * @param place what is wrong
     * @param words make the detail; the same one each time
     */
    public Violation(Place place, Supplier<String> words) {
        this.place = place;
        this.words = words;
    }

    /** A violation by the value at that pointer. */
    public static Violation at(JsonPointer pointer, String detail) {
        return new Violation(Place.value(pointer), detail);
    }

    /** A violation by the value at that pointer, in words that take more than a moment to find. */
    public static Violation at(JsonPointer pointer, Supplier<String> words) {
        return new Violation(Place.value(pointer), words);
    }

    public Place place() {
        return place;
    }

    /** What it is, what is allowed, how to mend it. */
    public String detail() {
        return words.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation violation
                && place.equals(violation.place)
                && detail().equals(violation.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, detail());
    }

    @Override
    public String toString() {
        return place + " " + detail();
    }
}
