package dev.preflight.catalog;

import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.reference.Errata.Erratum;
import dev.preflight.catalog.reference.Ledger;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Phase;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a page says about one rule; nothing in it depends on the rules around it. */
final class RuleText {
    private static final Path ERRATA = Example.ROOT.resolve("errata.json");
    private static final int MANY_PAGES = 6;
    private static final Map<String, SchemaExample> SCHEMA_EXAMPLES = SchemaExample.all();
    private static final Map<String, Set<String>> NEEDS = needs();

    private RuleText() {}

    /** The rule in Markdown, from its anchor to its last example. */
    static String of(RuleDescription rule) {
        String id = rule.id().text();
        List<String> facts = new ArrayList<>();
        facts.add(answer(rule) + "; " + severity(rule.levels()));
        facts.add(provenance(rule));
        rule.erratum().map(Errata::erratum).map(RuleText::erratum).ifPresent(facts::add);
        Optional.ofNullable(NEEDS.get(id))
                .map(needs -> "needs " + String.join(", or ", needs))
                .ifPresent(facts::add);
        Optional.ofNullable(SCHEMA_EXAMPLES.get(id)).ifPresent(example -> {
            facts.add("accepted: " + example.accepted());
            facts.add("refused: " + example.refused());
            facts.add("message: " + Markdown.text(example.message()));
        });
        String list = facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining());
        return "## <a id=\"" + id + "\"></a>" + id + "\n\n" + sentence(rule.demand()) + "\n\n" + list
                + RuleExamples.of(rule.id()).markdown();
    }

    private static String sentence(String demand) {
        return Markdown.text(demand.substring(0, 1).toUpperCase(Locale.ROOT) + demand.substring(1)) + ".";
    }

    private static String answer(RuleDescription rule) {
        Optional<Severity> severity =
                rule.levels().standard().or(() -> rule.levels().strict());
        boolean certain = severity.equals(Optional.of(Severity.ERROR));
        AwsCode code = rule.code();
        if (code instanceof AwsCode.Http http) {
            return "sync: StartChangeSet " + (certain ? "answers" : "may answer") + " HTTP " + http.status();
        }
        if (code instanceof AwsCode.ErrorCode error) {
            return "async: the change " + (certain ? "fails" : "may fail") + " with `" + error.name() + "`";
        }
        return rule.code().phase() == Phase.SYNC
                ? "sync: no HTTP status is documented"
                : "async: no error code is documented";
    }

    private static String severity(Levels levels) {
        String standard = level(levels.standard());
        String strict = level(levels.strict());
        return standard.equals(strict) ? standard : standard + ", in strict mode " + strict;
    }

    private static String level(Optional<Severity> severity) {
        return severity.map(level -> level.name().toLowerCase(Locale.ROOT)).orElse("off");
    }

    /** Some rules on the request stand for a row on every page; of those the first is enough. */
    private static String provenance(RuleDescription rule) {
        String word = rule.provenance().name().toLowerCase(Locale.ROOT);
        List<String> constraints = Ledger.ENTRIES.stream()
                .filter(entry -> entry.rules().contains(rule.id().text()))
                .map(Ledger.Entry::constraint)
                .toList();
        return constraints.isEmpty()
                ? word
                : word + ": " + ConstraintNames.of(constraints).brief(MANY_PAGES);
    }

    private static String erratum(Erratum erratum) {
        return Markdown.link(erratum.id(), ERRATA) + ": " + Markdown.text(erratum.question()) + " "
                + Markdown.text(erratum.decision());
    }

    private static Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        for (Example example : Example.all()) {
            if (example.kind() == Example.Kind.UNDECIDED) {
                example.check(true).undecided().stream()
                        .filter(undecided -> example.isOf(undecided.rule()))
                        .forEach(undecided -> undecided
                                .needs()
                                .forEach(need -> needs.computeIfAbsent(undecided.rule(), rule -> new TreeSet<>())
                                        .add(words(need))));
            }
        }
        return needs;
    }

    private static String words(Need need) {
        return switch (need.kind()) {
            case "snapshot" -> "a snapshot of the " + entity(need.of());
            case "related-snapshot" -> "a snapshot of " + Markdown.text(need.of());
            case "reference" -> "the entity behind an identifier";
            case "details" -> "details that can be read";
            case "reference-data" -> "a list of " + Markdown.text(need.of());
            case "section" -> "the rules of " + Markdown.text(need.of());
            default -> need.kind() + " " + Markdown.text(need.of());
        };
    }

    private static String entity(String id) {
        return switch (id.substring(0, Math.max(0, id.indexOf('-')))) {
            case "prod" -> "product";
            case "offer" -> "offer";
            case "resaleauthz" -> "resale authorization";
            case "exp" -> "experience";
            default -> "entity";
        };
    }
}
