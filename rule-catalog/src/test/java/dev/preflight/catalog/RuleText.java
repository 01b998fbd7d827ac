package dev.preflight.catalog;

import dev.preflight.catalog.explain.RuleWords;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.reference.Errata.Erratum;
import dev.preflight.logic.Need;
import dev.preflight.rule.Provenance;
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
import java.util.stream.Stream;

/** What a page says about one rule; nothing in it depends on the rules around it. */
final class RuleText {
    private static final Path ERRATA = CaseFiles.ROOT.resolve("errata.json");
    private static final Map<String, CaseFile> CASES =
            CaseFiles.ALL.stream().collect(Collectors.toMap(CaseFile::rule, file -> file));
    private static final Map<String, RulePair> PAIRS = RulePair.all();
    private static final Map<String, Set<Need>> NEEDS = needs();

    private RuleText() {}

    /** The two sides of the rule; nothing for rules on what no text can show. */
    static Optional<RulePair> pair(RuleDescription rule) {
        return Optional.ofNullable(PAIRS.get(rule.id().text()));
    }

    /** What the rule needs to know, in words; empty when nothing. */
    static String needs(RuleDescription rule) {
        return RuleWords.needs(NEEDS.getOrDefault(rule.id().text(), Set.of()));
    }

    /** A row of a table, for an assertion of a schema. */
    static String row(RuleDescription rule, String section) {
        Optional<RulePair> pair = pair(rule);
        String id = rule.id().text();
        List<String> answer = new ArrayList<>();
        answer.add(RuleWords.code(rule.code()));
        answer.add(RuleWords.severity(rule.levels()));
        if (rule.provenance() != Provenance.DOCUMENTED) {
            answer.add(rule.provenance().word());
        }
        rule.erratum().map(RuleText::link).ifPresent(answer::add);
        return row(List.of(
                anchor(id)
                        + id.substring(section.length() + 1)
                        + cases(id).map(link -> " (" + link + ")").orElse(""),
                Markdown.text(RuleWords.demand(rule)),
                String.join(", ", answer),
                pair.map(RulePair::accepted).map(Excerpt::markdown).orElse(""),
                pair.map(RulePair::refused).map(Excerpt::markdown).orElse("")));
    }

    static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Prose, for a rule of code: from its anchor to its last example. */
    static String prose(RuleDescription rule) {
        String id = rule.id().text();
        List<String> facts = new ArrayList<>();
        facts.add(Stream.of(RuleWords.provenance(rule), needs(rule), cases(id).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ")));
        rule.erratum().map(Errata::erratum).map(RuleText::erratum).ifPresent(facts::add);
        pair(rule).ifPresent(pair -> {
            facts.add("accepted: " + pair.accepted().markdown());
            facts.add("refused: " + pair.refused().markdown() + "; " + Markdown.text(pair.message()));
        });
        String list = facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining());
        String answer = RuleWords.answer(rule) + "; " + RuleWords.severity(rule.levels());
        return "### " + anchor(id) + id + "\n\n" + Markdown.text(RuleWords.demand(rule)) + " (" + Markdown.text(answer)
                + ")\n\n" + list;
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private static Optional<String> cases(String id) {
        return Optional.ofNullable(CASES.get(id))
                .map(file -> Markdown.link(counted(file.cases().size()), file.path()));
    }

    private static String counted(int cases) {
        return cases == 1 ? "1 case" : cases + " cases";
    }

    private static String erratum(Erratum erratum) {
        return link(erratum.id()) + ": " + Markdown.text(erratum.question()) + " " + Markdown.text(erratum.decision());
    }

    private static String link(String erratum) {
        return Markdown.link(erratum, ERRATA);
    }

    private static Map<String, Set<Need>> needs() {
        Map<String, Set<Need>> needs = new LinkedHashMap<>();
        CaseOutcome.ALL.forEach(outcome -> needs.computeIfAbsent(outcome.of().rule(), rule -> new LinkedHashSet<>())
                .addAll(outcome.needs()));
        return needs;
    }
}
