package dev.preflight.schema;

import com.google.re2j.Pattern;

/** A regular expression that takes time linear in the text and no stack, whatever the text. Immutable and thread-safe. */
public final class LinearPattern {
    private final Pattern pattern;

    /**
     * @throws com.google.re2j.PatternSyntaxException when the expression is malformed or needs backtracking
     */
    public LinearPattern(String expression) {
        this.pattern = Pattern.compile(expression);
    }

    /** True when some part of the text matches; anchors are up to the expression. */
    public boolean find(String text) {
        return pattern.matcher(text).find();
    }
}
