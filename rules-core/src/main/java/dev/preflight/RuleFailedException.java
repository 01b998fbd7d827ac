package dev.preflight;

import dev.preflight.rule.RuleThrew;

/** A rule threw: a fault of the catalog, never of the document. */
public final class RuleFailedException extends RuntimeException {
    RuleFailedException(String path, RuleThrew threw) {
        super("rule " + threw.rule() + " failed on " + path + ": " + threw.getCause(), threw.getCause());
    }
}
