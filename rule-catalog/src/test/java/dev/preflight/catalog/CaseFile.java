package dev.preflight.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All cases of one rule: {@code product/add-dimensions/cases/key.pattern.jsonc} is about
 * {@code product.add-dimensions.key.pattern}. The form is that of ADR 17.
 *
 * @param path where it stands
 * @param rule the id of the rule
 * @param cases in their order
 */
record CaseFile(Path path, String rule, List<Case> cases) {
    static final String SUFFIX = ".jsonc";

    CaseFile {
        cases = List.copyOf(cases);
    }

    /**
     * Parses a file.
     *
     * @throws IllegalArgumentException when a comment is neither a header nor an expectation, or the first line is no header
     */
    static CaseFile parse(Path path, String rule, String text) {
        List<String> lines = text.lines().toList();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (CaseHeader.parse(line).isPresent()) {
                starts.add(i);
            } else if (i == 0 || (Case.isComment(line) && !Expectation.isOne(line))) {
                throw new IllegalArgumentException(
                        path + ":" + (i + 1) + ": neither a header nor an expectation: " + line);
            }
        }
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            Optional<CaseHeader> header = CaseHeader.parse(lines.get(start));
            cases.add(new Case(path, rule, header.orElseThrow(), start + 1, lines.subList(start, end)));
        }
        return new CaseFile(path, rule, cases);
    }
}
