package dev.preflight.catalog.product;

import dev.preflight.logic.Knowledge;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that a product has, such as its Regions: those that were saved, and what the change set adds and takes away. What the
 * set does is known even when nothing was saved.
 */
public record NameSet(Knowledge<Set<String>> saved, Set<String> added, Set<String> removed) {
    /** No names at all, for certain. */
    static final NameSet NONE = of(Knowledge.known(Set.of()));

    public NameSet {
        added = Collections.unmodifiableSet(new TreeSet<>(added));
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
    }

    /** The names that were saved, before the set does anything. */
    static NameSet of(Knowledge<Set<String>> saved) {
        return new NameSet(saved, Set.of(), Set.of());
    }

    /** Whether that name is among them. */
    public Knowledge<Boolean> contains(String name) {
        if (added.contains(name) || removed.contains(name)) {
            return Knowledge.known(added.contains(name));
        }
        return saved.map(names -> names.contains(name));
    }

    /** All names, in alphabetical order. */
    public Knowledge<Set<String>> all() {
        return saved.map(names -> {
            Set<String> all = new TreeSet<>(names);
            all.addAll(added);
            all.removeAll(removed);
            return all;
        });
    }

    NameSet plus(Collection<String> names) {
        return new NameSet(saved, union(added, names), difference(removed, names));
    }

    NameSet minus(Collection<String> names) {
        return new NameSet(saved, difference(added, names), union(removed, names));
    }

    private static Set<String> union(Set<String> left, Collection<String> right) {
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        return all;
    }

    private static Set<String> difference(Set<String> left, Collection<String> right) {
        Set<String> rest = new TreeSet<>(left);
        rest.removeAll(right);
        return rest;
    }
}
