package dev.preflight.catalog;

import dev.preflight.Report;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cases as they are written, with what the catalog says as their expectations. */
final class CaseLines {
    private CaseLines() {}

    /** The text of a case file. */
    static String text(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> of(outcome).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The lines of one case. */
    static List<String> of(CaseOutcome outcome) {
        Case of = outcome.of();
        boolean inFile = of.header().file().isPresent();
        List<Expectation> expectations = Expectation.of(outcome.standard(), outcome.strict());
        List<String> lines = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < of.lines().size(); i++) {
            String line = of.lines().get(i);
            if (Expectation.isOne(line)) {
                continue;
            }
            lines.add(line);
            int number = of.start() + i;
            List<Expectation> here = expectations.stream()
                    .filter(expectation -> !inFile && expectation.position().line() == number)
                    .toList();
            here.forEach(expectation -> lines.add(expectation.underItsLine(of.rule())));
            expectations.removeAll(here);
            end = line.isEmpty() ? end : lines.size();
        }
        List<String> behind = new ArrayList<>();
        expectations.forEach(expectation -> behind.add(expectation.elsewhere(of.rule())));
        behind.addAll(needs(outcome));
        lines.addAll(end, behind);
        return lines;
    }

    private static List<String> needs(CaseOutcome outcome) {
        Set<String> standard = needs(outcome, outcome.standard());
        Set<String> strict = needs(outcome, outcome.strict());
        Set<String> all = new TreeSet<>(standard);
        all.addAll(strict);
        return all.stream()
                .map(need -> mode(standard.contains(need), strict.contains(need)) + "needs " + need)
                .map(words -> "// " + words)
                .toList();
    }

    private static String mode(boolean standard, boolean strict) {
        return standard == strict ? "" : standard ? "default " : "strict ";
    }

    private static Set<String> needs(CaseOutcome outcome, Report mode) {
        return outcome.needs(mode).map(CaseLines::words).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Need need) {
        return (need.kind() + " " + need.of()).strip();
    }
}
