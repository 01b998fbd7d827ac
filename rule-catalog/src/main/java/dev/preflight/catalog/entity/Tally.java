package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How often texts occur among things of which some may be unknown. */
public final class Tally {
    private static final Tally EMPTY = new Tally();

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Need, Integer> unknown = new LinkedHashMap<>();

    public void add(Knowledge<String> text) {
        text.fold(value -> known.merge(value, 1, Integer::sum), needs -> {
            needs.forEach(need -> unknown.merge(need, 1, Integer::sum));
            return 0;
        });
    }

    /** Whether the text is among them; one that is unknown could be it. */
    public Knowledge<Boolean> contains(String text) {
        return containsBeside(text, EMPTY);
    }

    /** Whether it is among them when those of the other tally, which are all counted here, are left out. */
    public Knowledge<Boolean> containsBeside(String text, Tally some) {
        if (known.getOrDefault(text, 0) > some.known.getOrDefault(text, 0)) {
            return Knowledge.known(true);
        }
        Stream<Knowledge<Boolean>> others = unknown.entrySet().stream()
                .filter(entry -> entry.getValue() > some.unknown.getOrDefault(entry.getKey(), 0))
                .map(entry -> Knowledge.missing(entry.getKey()));
        return Knowledge.any(others);
    }
}
