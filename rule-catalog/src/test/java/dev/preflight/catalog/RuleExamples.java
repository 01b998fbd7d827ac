package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.catalog.Example.Kind;
import dev.preflight.rule.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page shows of the examples beside a rule: one that it reports, and one that it does not. */
record RuleExamples(List<Example> examples, RuleId rule) {
    private static final List<Example> ALL = Example.all();

    static RuleExamples of(RuleId rule) {
        return new RuleExamples(
                ALL.stream().filter(example -> example.isOf(rule.text())).toList(), rule);
    }

    /** Both in Markdown; empty for a rule without examples. If possible the entities are of the same type. */
    String markdown() {
        Optional<Refusal> refusal =
                sorted(Kind.BAD).flatMap(example -> refusal(example).stream()).findFirst();
        Optional<String> accepted = refusal.isPresent()
                ? sorted(Kind.GOOD)
                        .min(Comparator.comparing(good -> !entityType(good)
                                .equals(entityType(refusal.get().example()))))
                        .map(good -> accepted(good, refusal.get()))
                : sorted(Kind.GOOD).findFirst().map(good -> shown("Accepted", good, ""));
        return refusal.map(RuleExamples::refused).orElse("") + accepted.orElse("");
    }

    /** The one that has the rule's plain name comes first. */
    private Stream<Example> sorted(Kind kind) {
        return examples.stream()
                .filter(example -> example.kind() == kind)
                .sorted(Comparator.comparing(example -> !example.rule().equals(rule.text())));
    }

    /** A rejecting example with what is found in it. */
    private record Refusal(Example example, Finding finding, String mode) {}

    private Optional<Refusal> refusal(Example example) {
        return finding(example.check(false))
                .map(finding -> new Refusal(example, finding, ""))
                .or(() ->
                        finding(example.check(true)).map(finding -> new Refusal(example, finding, " in strict mode")));
    }

    private Optional<Finding> finding(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    private static Optional<JsonNode> entityType(Example example) {
        return Excerpt.value(example, "/ChangeSet/0/Entity/Type");
    }

    private static String refused(Refusal refusal) {
        return shown(
                        "Refused" + refusal.mode(),
                        refusal.example(),
                        refusal.finding().pointer().toString()) + "\n> "
                + Markdown.text(refusal.finding().message()) + "\n";
    }

    /** Where one value makes the difference, it is enough to show that; beside a broken file any other will do. */
    private static String accepted(Example good, Refusal refusal) {
        String pointer = refusal.finding().pointer().toString();
        Optional<String> value = Excerpt.value(good, pointer)
                .filter(found -> pointer.contains("/DetailsDocument/"))
                .filter(found -> !Excerpt.value(refusal.example(), pointer).equals(Optional.of(found)))
                .filter(found -> found.isTextual() || ShortJson.flat(found).length() <= ShortJson.LINE)
                .map(ShortJson::flat);
        if (value.isPresent()) {
            return "\nAccepted: " + Markdown.code(value.get()) + ", in " + files(good) + "\n";
        }
        return Excerpt.isReadable(refusal.example())
                ? shown("Accepted", good, pointer)
                : "\nAccepted: " + files(good) + "\n";
    }

    private static String shown(String word, Example example, String pointer) {
        Excerpt excerpt = Excerpt.of(example, pointer);
        String place = excerpt.place().isEmpty() ? "" : ", at " + Markdown.code(excerpt.place());
        String text = excerpt.text().isBlank() ? "" : "\n" + Markdown.block("jsonc", excerpt.text());
        return "\n" + word + " (" + files(example) + place + "):\n" + text;
    }

    private static String files(Example example) {
        String file = Markdown.link(example.file().getFileName().toString(), example.file());
        return example.entity()
                .map(entity -> file + " with " + Markdown.link("this snapshot", entity))
                .orElse(file);
    }
}
