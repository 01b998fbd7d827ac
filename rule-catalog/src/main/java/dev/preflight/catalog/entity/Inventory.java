package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that an entity has: those that were saved, and what the change set adds and takes away. What the set does is
 * known even when nothing was saved.
 */
public final class Inventory<T> {
    private final Knowledge<List<T>> stored;
    private final List<T> added;
    private final Set<T> removed;
    private @Nullable Set<T> present;

    Inventory(Knowledge<List<T>> stored, List<T> added, Set<T> removed) {
        this.stored = stored;
        this.added = List.copyOf(added);
        this.removed = removed.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(removed));
    }

    /** Those that were saved, in the order of the snapshot, without what the set takes away. */
    public Knowledge<List<T>> stored() {
        return stored;
    }

    /** Those that the set adds, in order. */
    public List<T> added() {
        return added;
    }

    /** Those that the set takes away. */
    public Set<T> removed() {
        return removed;
    }

    /** Those that were saved, before the set does anything. */
    static <T> Inventory<T> of(Knowledge<List<T>> stored) {
        return new Inventory<>(stored, List.of(), Set.of());
    }

    /** None at all, for certain. */
    static <T> Inventory<T> none() {
        return of(Knowledge.known(List.of()));
    }

    /** Whether that is true of any of them: one that the set adds decides it without a snapshot. */
    public Knowledge<Boolean> any(Predicate<T> question) {
        return added.stream().anyMatch(question)
                ? Knowledge.known(true)
                : stored.map(list -> list.stream().anyMatch(question));
    }

    /** Whether there is any. */
    public Knowledge<Boolean> any() {
        return any(each -> true);
    }

    /** Whether it is among them: what the set takes away is known not to be. */
    public Knowledge<Boolean> contains(T thing) {
        if (removed.contains(thing)) {
            return Knowledge.known(false);
        }
        return present().contains(thing) ? Knowledge.known(true) : stored.map(list -> false);
    }

    /** All that are known of, to look one up; made when that is asked for. */
    private Set<T> present() {
        Set<T> all = present;
        if (all == null) {
            all = new HashSet<>(added);
            all.addAll(stored.fold(list -> list, needs -> List.of()));
            present = all;
        }
        return all;
    }

    /** All of them, those that were saved first. */
    public Knowledge<List<T>> all() {
        return added.isEmpty()
                ? stored
                : stored.map(
                        list -> Stream.concat(list.stream(), added.stream()).toList());
    }

    /** What the set brings is no longer taken away. */
    Inventory<T> plus(Collection<T> more) {
        return new Inventory<>(
                stored, Stream.concat(added.stream(), more.stream()).toList(), without(removed, more));
    }

    Inventory<T> minus(Collection<T> less) {
        Set<T> gone = new LinkedHashSet<>(removed);
        gone.addAll(less);
        return new Inventory<>(
                stored.map(list ->
                        list.stream().filter(each -> !gone.contains(each)).toList()),
                added.stream().filter(each -> !gone.contains(each)).toList(),
                gone);
    }

    /** With each of them changed that was saved. */
    Inventory<T> withStored(UnaryOperator<T> change) {
        return new Inventory<>(stored.map(list -> list.stream().map(change).toList()), added, removed);
    }

    /** With each of them changed. */
    Inventory<T> with(UnaryOperator<T> change) {
        return new Inventory<>(
                withStored(change).stored, added.stream().map(change).toList(), removed);
    }

    private static <T> Set<T> without(Set<T> left, Collection<T> right) {
        if (left.isEmpty()) {
            return left;
        }
        Set<T> rest = new LinkedHashSet<>(left);
        right.forEach(rest::remove);
        return rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inventory<?> that
                && stored.equals(that.stored)
                && added.equals(that.added)
                && removed.equals(that.removed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stored, added, removed);
    }

    @Override
    public String toString() {
        return stored + " + " + added + " - " + removed;
    }
}
