package dev.preflight.text;

/**
 * What services that run builds take for commands in a log: {@code ##vso[…]}, {@code ##[…]}, {@code ##teamcity[…]} anywhere in a
 * line, {@code ::name::} at its beginning. Escaping the second sign of the two makes it plain text.
 */
final class LogCommands {
    private final String text;
    private final int start;
    private final int lastColons;

    LogCommands(String text) {
        this.text = text;
        this.start = (int) text.chars().takeWhile(c -> c <= ' ').count();
        this.lastColons = text.lastIndexOf("::");
    }

    /** Whether the second sign of a command stands there. */
    boolean goOnAt(int at) {
        if (at == 0 || at == text.length() - 1) {
            return false;
        }
        char sign = text.charAt(at);
        if (sign != text.charAt(at - 1)) {
            return false;
        }
        char next = text.charAt(at + 1);
        return switch (sign) {
            case '#' -> next == '[' || isLetter(next);
            case ':' -> isLetter(next) && (at - 1 == start || next >= 'a' && lastColons > at);
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
