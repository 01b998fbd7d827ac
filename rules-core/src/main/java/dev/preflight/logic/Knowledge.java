package dev.preflight.logic;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that may or may not be known; when it is not, it says what would make it known. */
public sealed interface Knowledge<T> {
    /** It is known. */
    record Known<T>(T value) implements Knowledge<T> {}

    /** It would be known if the needs were met; at least one. */
    record Missing<T>(Set<Need> needs) implements Knowledge<T> {
        public Missing {
            needs = needs.size() == 1 ? Set.copyOf(needs) : Collections.unmodifiableSet(new LinkedHashSet<>(needs));
            if (needs.isEmpty()) {
                throw new IllegalArgumentException("missing knowledge names its needs");
            }
        }
    }

    static <T> Knowledge<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Knowledge<T> missing(Need need) {
        return new Missing<>(Set.of(need));
    }

    /** Whether any is true: one that is known to be decides it, otherwise all that are missing are needed. */
    static Knowledge<Boolean> any(Stream<Knowledge<Boolean>> answers) {
        Set<Need> needs = new LinkedHashSet<>();
        for (Knowledge<Boolean> answer : (Iterable<Knowledge<Boolean>>) answers::iterator) {
            if (answer instanceof Known<Boolean> known && known.value) {
                return answer;
            }
            if (answer instanceof Missing<Boolean> missing) {
                needs.addAll(missing.needs);
            }
        }
        return needs.isEmpty() ? known(false) : new Missing<>(needs);
    }

    /** One of the two, whichever applies. */
    default <R> R fold(Function<? super T, ? extends R> whenKnown, Function<Set<Need>, ? extends R> whenMissing) {
        if (this instanceof Known<T> known) {
            return whenKnown.apply(known.value);
        }
        return whenMissing.apply(((Missing<T>) this).needs);
    }

    /** Lets a decision be made when this is known; undecided otherwise. */
    default Decision decide(Function<? super T, Decision> whenKnown) {
        return fold(whenKnown, Decision::undecided);
    }

    default <R> Knowledge<R> map(Function<? super T, ? extends R> function) {
        return fold(value -> new Known<>(function.apply(value)), Missing::new);
    }

    default <R> Knowledge<R> flatMap(Function<? super T, Knowledge<R>> function) {
        return fold(function, Missing::new);
    }

    /** What follows from both; missing when either is. */
    default <U, R> Knowledge<R> with(Knowledge<U> other, BiFunction<? super T, ? super U, ? extends R> function) {
        if (this instanceof Missing<T> mine && other instanceof Missing<U> theirs) {
            Set<Need> needs = new LinkedHashSet<>(mine.needs);
            needs.addAll(theirs.needs);
            return new Missing<>(needs);
        }
        return flatMap(mine -> other.map(theirs -> function.apply(mine, theirs)));
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }
}
