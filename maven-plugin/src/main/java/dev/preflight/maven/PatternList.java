package dev.preflight.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Directories, files and globs in one parameter, with commas between them; a comma in braces belongs to its glob. */
final class PatternList {
    private PatternList() {}

    /** The items that Maven makes of a list, or of one text at each comma, those in braces too. */
    static List<String> of(List<String> items) throws WrongConfigurationException {
        return parse(items.stream().filter(Objects::nonNull).collect(Collectors.joining(",")));
    }

    static List<String> parse(String list) throws WrongConfigurationException {
        List<String> patterns = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                add(list.substring(start, i), patterns);
                start = i + 1;
            }
        }
        add(list.substring(start), patterns);
        if (patterns.isEmpty()) {
            throw new WrongConfigurationException(
                    "preflight.changeSets is empty, where directories, files or globs are expected");
        }
        return List.copyOf(patterns);
    }

    private static void add(String pattern, List<String> patterns) {
        if (!pattern.isBlank()) {
            patterns.add(pattern.strip());
        }
    }
}
