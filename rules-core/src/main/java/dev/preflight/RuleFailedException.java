package dev.preflight;

import dev.preflight.rule.RuleId;

/** A rule threw: a fault of the catalog, never of the document. */
public final class RuleFailedException extends RuntimeException {
    RuleFailedException(RuleId rule, String path, RuntimeException cause) {
        super("rule " + rule + " failed on " + path + ": " + cause, cause);
    }
}
