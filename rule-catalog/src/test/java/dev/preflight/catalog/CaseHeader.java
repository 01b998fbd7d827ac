package dev.preflight.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that a case starts with: {@code // refused: another order of types, with entity tallybird-limited}.
 *
 * @param kind what becomes of the document
 * @param words what is special about it; may be empty
 * @param entities the names of the saved entities that the check may rely on
 * @param file the file beside the case file that holds the document, when its text cannot stand in the case file
 */
record CaseHeader(Kind kind, String words, List<String> entities, Optional<String> file) {
    private static final Pattern FORM = Pattern.compile("// (accepted|refused|undecided)(?:: (?<words>.+?))?"
            + "(?<entities>(?:, with entity [a-z0-9-]+)*)(?:, in file (?<file>[a-z0-9.-]+))?");

    enum Kind {
        ACCEPTED,
        REFUSED,
        UNDECIDED
    }

    CaseHeader {
        entities = List.copyOf(entities);
    }

    /** The header, or nothing when the line is none. */
    static Optional<CaseHeader> parse(String line) {
        Matcher header = FORM.matcher(line);
        if (!header.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CaseHeader(
                Kind.valueOf(header.group(1).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(header.group("words")).orElse(""),
                Arrays.stream(header.group("entities").split(", with entity ", -1))
                        .skip(1)
                        .toList(),
                Optional.ofNullable(header.group("file"))));
    }

    /** What a case is called where its document is shown elsewhere. */
    String title() {
        return kind.name().toLowerCase(Locale.ROOT) + (words.isEmpty() ? "" : ": " + words);
    }
}
