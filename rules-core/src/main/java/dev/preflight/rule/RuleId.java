package dev.preflight.rule;

import com.google.re2j.Pattern;

/**
 * The stable name of a rule, {@code <entity>.<change-type>.<subject>.<check>}: kebab-case words joined by dots, at least
 * three of them.
 */
public record RuleId(String text) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}");

    public RuleId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("malformed rule id: " + text);
        }
    }

    /** True when this names the rule itself or a group that it belongs to. */
    public boolean covers(RuleId other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
