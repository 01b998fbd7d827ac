package dev.preflight.rule;

import dev.preflight.ring.Internal;

/** A rule threw: a fault of the catalog, never of the document. */
@Internal
public final class RuleThrew extends RuntimeException {
    private final transient RuleId rule;

    public RuleThrew(RuleId rule, Throwable cause) {
        super("rule " + rule + " threw " + cause, cause);
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
