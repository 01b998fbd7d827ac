package dev.preflight.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds the word that was probably meant, by the Damerau distance without case and punctuation. */
public final class NearMiss {
    /** No name that AWS gives is longer; a longer word is compared with none. */
    private static final int LONGEST_WORD = 100;

    private static final int MOST_SUGGESTIONS = 2;

    private NearMiss() {}

    /**
     * The nearest candidates, in their order: at most a third of the word away. None when more than two are equally near, and none
     * that is clearly another word, as {@code ChangeSetId} is not {@code ChangeSet}.
     */
    public static List<String> of(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        String plain = plain(word);
        int nearest = plain.length() / 3;
        LinkedHashSet<String> best = new LinkedHashSet<>();
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > LONGEST_WORD) {
                continue;
            }
            String other = plain(candidate);
            int distance = distance(plain, other, nearest);
            boolean near = distance == 0
                    || distance <= nearest && !isOtherWord(plain, other, distance) && !hasWordsMore(word, candidate);
            if (!near) {
                continue;
            }
            if (distance < nearest) {
                nearest = distance;
                best.clear();
            }
            best.add(candidate);
        }
        return best.size() > MOST_SUGGESTIONS ? List.of() : List.copyOf(best);
    }

    /** {@code did you mean Key or Keys?}; empty when no candidate is near. */
    public static Optional<String> question(String word, Collection<String> candidates) {
        return question(word, candidates, Quotes::cut);
    }

    /** {@code did you mean "Key"?}, with each candidate as it is to be shown. */
    public static Optional<String> question(String word, Collection<String> candidates, UnaryOperator<String> shown) {
        List<String> near = of(word, candidates);
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(near.stream().map(shown).collect(Collectors.joining(" or ", "did you mean ", "?")));
    }

    /** The first candidate that the word is a slip for. */
    public static Optional<String> slipFor(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        Letters letters = Letters.of(word);
        return candidates.stream()
                .filter(each -> !word.equals(each) && letters.areASlipFor(each))
                .findFirst();
    }

    /** Whether a word differs from the one that is meant in case, blanks and signs or one letter only. */
    public static boolean isSlip(String word, String meant) {
        return slipFor(word, List.of(meant)).isPresent();
    }

    /** What is compared of a word. */
    private record Letters(String plain, String digits) {
        static Letters of(String word) {
            StringBuilder digits = new StringBuilder();
            word.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
            return new Letters(NearMiss.plain(word), digits.toString());
        }

        boolean areASlipFor(String meant) {
            boolean longer = plain.length() > meant.length() + 1;
            if (longer && !meant.contains("&")) {
                return false;
            }
            Letters other = of(meant);
            return digits.equals(other.digits) && distance(plain, other.plain, 1) <= 1;
        }
    }

    /** Whether one has whole words more than the other: ChangeSetId is not ChangeSet. */
    private static boolean hasWordsMore(String word, String candidate) {
        List<String> words = words(word);
        List<String> others = words(candidate);
        return words.size() != others.size()
                && (Collections.indexOfSubList(words, others) >= 0 || Collections.indexOfSubList(others, words) >= 0);
    }

    /** Whether most letters between an equal beginning and an equal end differ: MinQuantity is not MaxQuantity. */
    private static boolean isOtherWord(String plain, String candidate, int distance) {
        int shorter = Math.min(plain.length(), candidate.length());
        int start = 0;
        while (start < shorter && plain.charAt(start) == candidate.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && plain.charAt(plain.length() - 1 - end) == candidate.charAt(candidate.length() - 1 - end)) {
            end++;
        }
        boolean bothDiffer = shorter > start + end;
        int between = Math.max(plain.length(), candidate.length()) - start - end;
        return bothDiffer && distance > Math.max(1, between / 2);
    }

    /** {@code ProductIDs-of2} is Product, IDs, of2: a word begins with a capital, or the last of several capitals. */
    private static List<String> words(String word) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= word.length(); end++) {
            if (end == word.length() || endsWord(word, end)) {
                String part = word.substring(start, end);
                if (isPartOfWord(part.charAt(0))) {
                    words.add(part.toLowerCase(Locale.ROOT));
                }
                start = end;
            }
        }
        return words;
    }

    private static boolean endsWord(String text, int at) {
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        boolean beforeSmallLetter = at + 1 < text.length() && isSmallLetter(text.charAt(at + 1));
        return !isPartOfWord(last) || !isPartOfWord(next) || isCapital(next) && (!isCapital(last) || beforeSmallLetter);
    }

    private static boolean isPartOfWord(char c) {
        return isSmallLetter(c) || isCapital(c) || isDigit(c);
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
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

    /** How many letters must be left out, put in, changed or swapped with the next; more than {@code most} when there are more. */
    private static int distance(String left, String right, int most) {
        if (left.equals(right)) {
            return 0;
        }
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()];
    }
}
