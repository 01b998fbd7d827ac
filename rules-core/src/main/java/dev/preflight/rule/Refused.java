package dev.preflight.rule;

import dev.preflight.document.JsonPointer;
import dev.preflight.ring.Internal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The places where a schema finds something wrong.
 *
 * @param values where the value itself is refused, or is missing
 * @param sizes where the number of items or members is
 * @param doubted where the schema only warns of the value
 */
@Internal
public record Refused(Set<JsonPointer> values, Set<JsonPointer> sizes, Set<JsonPointer> doubted) {
    /** Nothing is. */
    public static final Refused NOTHING = new Refused(Set.of(), Set.of(), Set.of());

    public Refused {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        sizes = Set.copyOf(sizes);
        doubted = Set.copyOf(doubted);
    }
}
