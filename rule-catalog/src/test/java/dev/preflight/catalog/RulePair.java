package dev.preflight.catalog;

import dev.preflight.Finding;
import dev.preflight.catalog.CaseHeader.Kind;
import dev.preflight.document.JsonPointer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two sides of a rule in a few words each.
 *
 * @param accepted a value that the rule has nothing to say about
 * @param refused one that it reports
 * @param message what it says of that
 */
record RulePair(Excerpt accepted, Excerpt refused, String message) {
    private static final Excerpt ELSEWHERE = new Excerpt("", "another change set");

    /** What takes the place of the refused value in an accepted case. */
    private record Counterpart(Case of, Excerpt value) {
        /** Best is another value, then the same in other circumstances, then none. */
        int distance(Excerpt wrong) {
            return value.equals(wrong) ? 1 : value.equals(Excerpt.LEFT_OUT) ? 2 : 0;
        }

        /** Where the value makes no difference, something else does; and never does which product it is. */
        Excerpt accepted(JsonPointer pointer, Excerpt wrong) {
            boolean isProduct = pointer.toString().endsWith("/Entity/Identifier")
                    && !of.rule().startsWith("change-set.");
            if (!value.equals(wrong) && !isProduct) {
                return value;
            }
            String difference = Stream.concat(
                            Stream.of(of.header().words()),
                            of.header().entities().stream().map(name -> "with entity " + name))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            String words = difference.isEmpty() ? "in another change set" : difference;
            return value.with((value.remark() + " (" + words + ")").strip());
        }
    }

    /** Of every rule that has cases or whose boundary is stepped over, by its id. */
    static Map<String, RulePair> all() {
        Map<String, RulePair> pairs = new LinkedHashMap<>(SchemaExample.all());
        CaseOutcome.ALL.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.of().rule(), LinkedHashMap::new, Collectors.toList()))
                .forEach((rule, outcomes) -> of(rule, outcomes).ifPresent(pair -> pairs.putIfAbsent(rule, pair)));
        return pairs;
    }

    private static Optional<RulePair> of(String rule, List<CaseOutcome> outcomes) {
        for (CaseOutcome refused : of(outcomes, Kind.REFUSED)) {
            Optional<Finding> finding = refused.findings(rule).findFirst();
            if (finding.isPresent()) {
                return Optional.of(of(outcomes, refused, finding.get()));
            }
        }
        return Optional.empty();
    }

    private static List<CaseOutcome> of(List<CaseOutcome> outcomes, Kind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.of().header().kind() == kind)
                .toList();
    }

    private static RulePair of(List<CaseOutcome> outcomes, CaseOutcome refused, Finding finding) {
        JsonPointer pointer = finding.pointer();
        boolean readable = CaseExcerpt.isReadable(refused.of());
        Excerpt wrong =
                readable ? CaseExcerpt.of(refused.of(), pointer) : CaseExcerpt.line(refused.of(), finding.position());
        Excerpt right = of(outcomes, Kind.ACCEPTED).stream()
                .map(CaseOutcome::of)
                .sorted(Comparator.comparing(
                        accepted -> !CaseExcerpt.entityType(accepted).equals(CaseExcerpt.entityType(refused.of()))))
                .flatMap(accepted -> CaseExcerpt.counterparts(accepted, refused.of(), pointer).stream()
                        .map(value -> new Counterpart(accepted, value)))
                .min(Comparator.comparing(counterpart -> counterpart.distance(wrong)))
                .map(counterpart -> counterpart.accepted(pointer, wrong))
                .orElse(ELSEWHERE);
        return readable
                ? new RulePair(named(right, wrong, pointer), named(wrong, right, pointer), finding.message())
                : new RulePair(right.equals(Excerpt.LEFT_OUT) ? ELSEWHERE : right, wrong, finding.message());
    }

    /** Where presence makes the difference, the value alone would say little. */
    private static Excerpt named(Excerpt excerpt, Excerpt other, JsonPointer pointer) {
        return other.equals(Excerpt.LEFT_OUT) && !excerpt.json().isEmpty() && !pointer.isItem()
                ? new Excerpt(ShortJson.name(pointer.segment()) + excerpt.json(), excerpt.remark())
                : excerpt;
    }
}
