package dev.preflight.catalog;

import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.catalog.explain.RuleWords;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.Labels;
import dev.preflight.document.SourcePosition;
import dev.preflight.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A finding as a case file states it: {@code //   ^ warning, strict error INVALID_INPUT Sku has …}.
 *
 * @param finding all but its severity
 * @param standard its severity by default; empty when it is not found there
 * @param strict its severity in strict mode; empty when it is not found there
 */
record Expectation(Finding finding, Optional<Severity> standard, Optional<Severity> strict) {
    private static final Pattern FORM = Pattern.compile("// *\\^.*|// (?:default |strict )?needs .*");
    private static final int FIRST_CARET = 3;

    /** Whether that comment is written by the update of the goldens. */
    static boolean isOne(String line) {
        return FORM.matcher(line).matches();
    }

    /** What is found in both modes, in the order of places. */
    static List<Expectation> of(Report standard, Report strict) {
        List<Finding> strictOnly = new ArrayList<>(strict.findings());
        List<Expectation> all = new ArrayList<>();
        for (Finding finding : standard.findings()) {
            Optional<Finding> twin = strictOnly.stream()
                    .filter(other -> isSameButForSeverity(finding, other))
                    .findFirst();
            twin.ifPresent(strictOnly::remove);
            all.add(new Expectation(finding, Optional.of(finding.severity()), twin.map(Finding::severity)));
        }
        strictOnly.forEach(
                finding -> all.add(new Expectation(finding, Optional.empty(), Optional.of(finding.severity()))));
        all.sort(Comparator.comparing(Expectation::finding));
        return all;
    }

    private static boolean isSameButForSeverity(Finding one, Finding other) {
        return one.compareTo(other) == 0 && one.code().equals(other.code());
    }

    SourcePosition position() {
        return finding.position();
    }

    /** The line under the line at fault; a caret cannot stand in the columns of the slashes, so a number follows it. */
    String underItsLine(String rule) {
        int column = position().column();
        return column < FIRST_CARET
                ? "//^" + column + " " + words(rule)
                : "//" + " ".repeat(column - FIRST_CARET) + "^ " + words(rule);
    }

    /** The line for a finding that stands on no line of the case. */
    String elsewhere(String rule) {
        return "//^" + position() + " " + words(rule);
    }

    private String words(String rule) {
        String id = finding.rule().text();
        return severity() + (id.equals(rule) ? " " : " [" + id + "] ") + RuleWords.code(finding.code()) + " "
                + pointer() + finding.message();
    }

    private String severity() {
        if (standard.equals(strict)) {
            return standard.map(Expectation::word).orElseThrow();
        }
        return standard.map(level -> strict.isPresent() ? word(level) + ", " : "default " + word(level))
                        .orElse("")
                + strict.map(level -> "strict " + word(level)).orElse("");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A message starts with the name of its place, which together with the caret tells the pointer; else it stands here. */
    private String pointer() {
        JsonPointer pointer = finding.pointer();
        return pointer.equals(JsonPointer.ROOT) || finding.message().startsWith(Labels.of(pointer) + " ")
                ? ""
                : "(" + pointer + ") ";
    }
}
