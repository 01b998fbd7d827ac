package dev.preflight.schema;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A regular expression that takes time linear in the text, whatever the text. Immutable and thread-safe.
 *
 * <p>Short texts are left to the engine of the JDK, which is several times as fast on them: however it backtracks, the length
 * bounds what it does. Its Unicode tables differ from JDK to JDK, so it is never asked for the classes of characters.
 */
public final class LinearPattern {
    private static final int SHORT = 128;

    private final Pattern linear;
    private final Optional<java.util.regex.Pattern> quick;

    /**
     * @throws com.google.re2j.PatternSyntaxException when the expression is malformed or needs backtracking
     */
    public LinearPattern(String expression) {
        this.linear = Pattern.compile(expression);
        boolean sameEverywhere = !expression.contains("\\p") && !expression.contains("\\s");
        this.quick =
                sameEverywhere ? Optional.of(java.util.regex.Pattern.compile(anchored(expression))) : Optional.empty();
    }

    /** At the end of an expression, the JDK's dollar sign would let a line break follow. */
    private static String anchored(String expression) {
        boolean dollar = expression.endsWith("$") && !expression.endsWith("\\$");
        return dollar ? expression.substring(0, expression.length() - 1) + "\\z" : expression;
    }

    /** True when some part of the text matches; anchors are up to the expression. */
    public boolean find(String text) {
        return quick.isPresent() && text.length() <= SHORT
                ? quick.get().matcher(text).find()
                : linear.matcher(text).find();
    }
}
