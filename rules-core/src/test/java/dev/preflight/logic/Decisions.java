package dev.preflight.logic;

import dev.preflight.document.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Decisions of every kind, and what they say beside the order in which they say it. */
final class Decisions {
    /** The kind and, whatever their order, the violations or the needs. */
    record Gist(String kind, Set<Violation> violations, int violationCount, Set<Need> needs) {}

    private Decisions() {}

    static Arbitrary<Decision> any() {
        Arbitrary<List<Violation>> violations = Arbitraries.of("a", "b", "c", "d")
                .map(name -> Violation.at(JsonPointer.ROOT.member(name), "is wrong"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Set<Need>> needs = Arbitraries.<Need>of(
                        new Need.Snapshot("x"),
                        new Need.Snapshot("y"),
                        new Need.ReferenceData("x"),
                        new Need.Reference("x"),
                        new Need.Details("x"),
                        new Need.Section("x"))
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Arbitraries.just(Decision.holds()), violations.map(Decision::violated), needs.map(Decision::undecided));
    }

    static Gist gist(Decision decision) {
        List<Violation> violations = decision instanceof Decision.Violated violated ? violated.violations() : List.of();
        Set<Need> needs = decision instanceof Decision.Undecided undecided ? undecided.needs() : Set.of();
        return new Gist(kind(decision), new HashSet<>(violations), violations.size(), needs);
    }

    static String kind(Decision decision) {
        return decision.getClass().getSimpleName();
    }
}
