package dev.preflight.dsl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of several that is like an earlier one.
 *
 * @param again the later one
 * @param first the first one that is like it
 */
public record Repeat<T>(T again, T first) {
    /**
     * The repeats among some things, in order.
     *
     * @param identity what makes two of them alike; those without one are like no other
     */
    public static <T, K> List<Repeat<T>> among(List<T> things, Function<? super T, Optional<K>> identity) {
        Map<K, T> firsts = new HashMap<>();
        List<Repeat<T>> repeats = new ArrayList<>();
        for (T thing : things) {
            identity.apply(thing).ifPresent(key -> {
                T first = firsts.putIfAbsent(key, thing);
                if (first != null) {
                    repeats.add(new Repeat<>(thing, first));
                }
            });
        }
        return repeats;
    }
}
