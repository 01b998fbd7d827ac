package dev.preflight;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.Place;
import dev.preflight.document.ReadProblem;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Violation;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What breaks rules in one document: of each rule the first places, and how many more there are. Of those are listed as many as a
 * reader can use, errors before warnings, and the first of each rule before the second of any.
 */
final class Faults {
    private final Map<RuleId, OfRule> byRule = new LinkedHashMap<>();

    /** One place; its position is looked up, and its words are made, when it is listed. */
    private sealed interface Fault {
        JsonPointer pointer();

        record Broken(Violation violation) implements Fault {
            @Override
            public JsonPointer pointer() {
                return violation.place().pointer();
            }
        }

        record Unread(ReadProblem problem) implements Fault {
            @Override
            public JsonPointer pointer() {
                return problem.pointer();
            }
        }
    }

    private static final class OfRule {
        private final RuleDescription rule;
        private final Severity severity;
        private final List<Fault> first = new ArrayList<>();
        private int all;

        OfRule(RuleDescription rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }
    }

    private record Candidate(OfRule of, Fault fault, int nth) {
        static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                        candidate -> candidate.of.severity == Severity.ERROR ? 0 : 1)
                .thenComparingInt(Candidate::nth);
    }

    /**
     * What is reported.
     *
     * @param findings in the order of the document
     * @param unlisted by rule, in the order of their ids
     */
    record Listing(List<Finding> findings, List<Unlisted> unlisted) {}

    /** All of a document that were met while reading it. */
    static Faults of(List<ReadProblem> problems, Map<ReadProblem.Kind, Integer> counts) {
        Faults faults = new Faults();
        for (ReadProblem problem : problems) {
            faults.add(ReadingRules.of(problem.kind()), Severity.ERROR, new Fault.Unread(problem));
        }
        counts.forEach((kind, count) -> faults.ofRule(ReadingRules.of(kind), Severity.ERROR).all = count);
        return faults;
    }

    void add(RuleDescription rule, Severity severity, Violation violation) {
        add(rule, severity, new Fault.Broken(violation));
    }

    /** Places that nobody kept. */
    void addMore(RuleDescription rule, Severity severity, int places) {
        ofRule(rule, severity).all += places;
    }

    private void add(RuleDescription rule, Severity severity, Fault fault) {
        OfRule of = ofRule(rule, severity);
        of.all++;
        if (of.first.size() < DocumentReport.MOST_FINDINGS_OF_A_RULE) {
            of.first.add(fault);
        }
    }

    private OfRule ofRule(RuleDescription rule, Severity severity) {
        return byRule.computeIfAbsent(rule.id(), id -> new OfRule(rule, severity));
    }

    /** How many there are. */
    int size() {
        return byRule.values().stream().mapToInt(of -> of.all).sum();
    }

    /**
     * @param locate finds the positions of places
     * @param label names a place
     */
    Listing listing(
            Function<Collection<Place>, Map<Place, SourcePosition>> locate, Function<JsonPointer, String> label) {
        List<Candidate> chosen = chosen();
        Set<Place> places = new LinkedHashSet<>();
        Map<RuleId, Integer> left = new LinkedHashMap<>();
        byRule.forEach((id, of) -> left.put(id, of.all));
        for (Candidate candidate : chosen) {
            left.merge(candidate.of.rule.id(), -1, Integer::sum);
            if (candidate.fault instanceof Fault.Broken broken) {
                places.add(broken.violation.place());
            }
        }
        Map<Place, SourcePosition> positions = places.isEmpty() ? Map.of() : locate.apply(places);
        List<Finding> findings = chosen.stream()
                .map(candidate -> finding(candidate, positions, label))
                .sorted()
                .toList();
        List<Unlisted> unlisted = byRule.values().stream()
                .filter(of -> left.getOrDefault(of.rule.id(), 0) > 0)
                .map(of -> new Unlisted(
                        of.rule.id(), of.severity, of.rule.code().phase(), left.getOrDefault(of.rule.id(), 0)))
                .sorted(Comparator.comparing(Unlisted::rule))
                .toList();
        return new Listing(findings, unlisted);
    }

    /** Pointers are told in full, so a document with long names has room for fewer of them. */
    private List<Candidate> chosen() {
        List<Candidate> candidates = new ArrayList<>();
        for (OfRule of : byRule.values()) {
            for (int i = 0; i < of.first.size(); i++) {
                candidates.add(new Candidate(of, of.first.get(i), i));
            }
        }
        candidates.sort(Candidate.ORDER);
        List<Candidate> chosen = new ArrayList<>();
        int room = DocumentReport.MOST_POINTER_CHARACTERS;
        for (Candidate candidate : candidates) {
            int length = candidate.fault.pointer().length();
            if (chosen.isEmpty() || length <= room && chosen.size() < DocumentReport.MOST_FINDINGS) {
                chosen.add(candidate);
                room -= length;
            }
        }
        return chosen;
    }

    private static Finding finding(
            Candidate candidate, Map<Place, SourcePosition> positions, Function<JsonPointer, String> label) {
        if (candidate.fault instanceof Fault.Unread unread) {
            return ReadingRules.finding(unread.problem);
        }
        Violation violation = ((Fault.Broken) candidate.fault).violation;
        return DocumentCheck.finding(
                candidate.of.rule,
                candidate.of.severity,
                violation,
                positions.getOrDefault(violation.place(), SourcePosition.START),
                label);
    }
}
