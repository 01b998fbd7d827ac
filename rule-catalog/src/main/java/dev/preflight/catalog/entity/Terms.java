package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The terms of an offer or an authorization: a change type replaces a whole family, and a snapshot shows all in one list.
 *
 * @param families the terms by family
 * @param updated the families that changes of the set give
 */
public record Terms(Map<Family, Inventory<Term>> families, Set<Family> updated) {
    public Terms {
        updated = Set.copyOf(updated);
        families = Collections.unmodifiableMap(new EnumMap<>(families));
    }

    /** None at all, for certain. */
    static Terms none() {
        return each(family -> Inventory.none());
    }

    static Terms unknown(Need need) {
        return each(family -> Inventory.of(Knowledge.missing(need)));
    }

    /** As a snapshot lists them. */
    static Terms saved(JsonValue list, Shown shown) {
        if (!list.isArray()) {
            return unknown(shown.need(list));
        }
        Map<Family, List<Term>> sorted = new EnumMap<>(Family.class);
        for (Term term : Term.all(list)) {
            Family.of(term.type())
                    .ifPresent(family -> sorted.computeIfAbsent(family, key -> new ArrayList<>())
                            .add(term));
        }
        return each(family -> Inventory.of(Knowledge.known(List.copyOf(sorted.getOrDefault(family, List.of())))));
    }

    static Terms each(Function<Family, Inventory<Term>> terms) {
        Map<Family, Inventory<Term>> families = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            families.put(family, terms.apply(family));
        }
        return new Terms(families, Set.of());
    }

    /** With those as all of one family. */
    Terms replacing(Family family, Knowledge<List<Term>> now) {
        return with(family, Inventory.of(now));
    }

    /** With those beside what an authorization gives the offer in that family. */
    Terms inheriting(Family family, List<Term> own) {
        Inventory<Term> before = of(family);
        return with(family, new Inventory<>(before.stored(), own, before.removed()));
    }

    private Terms with(Family family, Inventory<Term> now) {
        Map<Family, Inventory<Term>> all = new EnumMap<>(families);
        all.put(family, now);
        Set<Family> more = EnumSet.of(family);
        more.addAll(updated);
        return new Terms(all, more);
    }

    public Inventory<Term> of(Family family) {
        return families.getOrDefault(family, Inventory.none());
    }

    /** Whether a change of the set gives them. */
    public boolean isUpdated(Family family) {
        return updated.contains(family);
    }

    /** Whether there is a term of that type. */
    public Knowledge<Boolean> has(String type) {
        return Family.of(type)
                .map(family -> of(family).any(term -> term.isA(type)))
                .orElseGet(() -> Knowledge.known(false));
    }

    /** The first term of that type; one that the set itself gives is known without what else there is. */
    public Knowledge<Optional<Term>> first(String type) {
        Inventory<Term> family = Family.of(type).map(this::of).orElseGet(Inventory::none);
        Optional<Term> own =
                family.added().stream().filter(term -> term.isA(type)).findFirst();
        return own.isPresent()
                ? Knowledge.known(own)
                : family.stored()
                        .map(terms ->
                                terms.stream().filter(term -> term.isA(type)).findFirst());
    }
}
