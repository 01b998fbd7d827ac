package dev.preflight.document;

import java.util.Optional;

/** The text that stands for the id of an entity which a change of the same set creates. */
public final class ReferenceText {
    /** What every such text ends with. */
    public static final String SUFFIX = ".Entity.Identifier";

    private static final int MOST_CHARACTERS_OF_A_NAME = 72;

    private ReferenceText() {}

    /** The name in {@code $Name.Entity.Identifier} or {@code #{Name}.Entity.Identifier}; empty for anything else. */
    public static Optional<String> changeNameIn(String identifier) {
        if (!identifier.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String reference = identifier.substring(0, identifier.length() - SUFFIX.length());
        if (reference.startsWith("$")) {
            return Optional.of(reference.substring(1));
        }
        boolean braces = reference.startsWith("#{") && reference.endsWith("}");
        return braces ? Optional.of(reference.substring(2, reference.length() - 1)) : Optional.empty();
    }

    /** Whether it names a change as one can be named; how long it is says nothing of the id that it stands for. */
    public static boolean isOne(String text) {
        return changeNameIn(text)
                .filter(name -> !name.isEmpty() && name.length() <= MOST_CHARACTERS_OF_A_NAME)
                .filter(name -> name.chars().allMatch(ReferenceText::isOfAName))
                .isPresent();
    }

    private static boolean isOfAName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
