package dev.preflight.catalog;

import dev.preflight.catalog.explain.RuleWords;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.reference.Errata.Erratum;
import dev.preflight.logic.Need;
import dev.preflight.rule.RuleDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page says about one rule; nothing in it depends on the rules around it. */
final class RuleText {
    private static final Path ERRATA = Example.ROOT.resolve("errata.json");
    private static final Map<String, SchemaExample> SCHEMA_EXAMPLES = SchemaExample.all();
    private static final Map<String, Set<Need>> NEEDS = needs();

    private RuleText() {}

    /** The rule in Markdown, from its anchor to its last example. */
    static String of(RuleDescription rule) {
        String id = rule.id().text();
        List<String> facts = new ArrayList<>();
        facts.add(RuleWords.answer(rule) + "; " + RuleWords.severity(rule.levels()));
        facts.add(RuleWords.provenance(rule));
        rule.erratum().map(Errata::erratum).map(RuleText::erratum).ifPresent(facts::add);
        Optional.ofNullable(NEEDS.get(id))
                .map(RuleWords::needs)
                .map(Markdown::text)
                .ifPresent(facts::add);
        Optional.ofNullable(SCHEMA_EXAMPLES.get(id)).ifPresent(example -> {
            facts.add("accepted: " + example.accepted());
            facts.add("refused: " + example.refused());
            facts.add("message: " + Markdown.text(example.message()));
        });
        String list = facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining());
        return "## <a id=\"" + id + "\"></a>" + id + "\n\n" + Markdown.text(RuleWords.demand(rule)) + "\n\n" + list
                + RuleExamples.of(rule.id()).markdown();
    }

    private static String erratum(Erratum erratum) {
        return Markdown.link(erratum.id(), ERRATA) + ": " + Markdown.text(erratum.question()) + " "
                + Markdown.text(erratum.decision());
    }

    private static Map<String, Set<Need>> needs() {
        Map<String, Set<Need>> needs = new LinkedHashMap<>();
        for (Example example : Example.all()) {
            if (example.kind() == Example.Kind.UNDECIDED) {
                example.check(true).undecided().stream()
                        .filter(undecided -> example.isOf(undecided.rule()))
                        .forEach(undecided -> undecided
                                .needs()
                                .forEach(need -> needs.computeIfAbsent(undecided.rule(), rule -> new LinkedHashSet<>())
                                        .add(need)));
            }
        }
        return needs;
    }
}
