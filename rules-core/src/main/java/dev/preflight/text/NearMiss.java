package dev.preflight.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class NearMiss {
    private NearMiss() {}

    /** The first candidate that differs in case or punctuation only, or by at most two letters at the end. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        String plain = plain(word);
        for (String candidate : candidates) {
            if (plain(candidate).equals(plain)) {
                return Optional.of(candidate);
            }
        }
        for (String candidate : candidates) {
            String other = plain(candidate);
            boolean oneContinuesTheOther = other.startsWith(plain) || plain.startsWith(other);
            if (plain.length() > 1 && oneContinuesTheOther && Math.abs(other.length() - plain.length()) <= 2) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.replace("&", "and")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
