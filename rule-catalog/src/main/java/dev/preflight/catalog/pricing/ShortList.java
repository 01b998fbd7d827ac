package dev.preflight.catalog.pricing;

import static dev.preflight.text.Quotes.quoted;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts in a sentence: the first ones, and how many more there are. */
public final class ShortList {
    private static final int NAMED = 5;

    private ShortList() {}

    public static String of(Collection<String> texts) {
        String named = texts.stream().limit(NAMED).map(text -> quoted(text)).collect(Collectors.joining(", "));
        int rest = texts.size() - NAMED;
        return rest > 0 ? named + " and " + rest + " more" : named;
    }
}
