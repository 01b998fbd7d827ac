package dev.preflight;

import dev.preflight.rule.RuleThrew;

/** Preflight failed on a document, usually since a rule threw: a fault of the catalog or the engine, never of the document. */
public final class RuleFailedException extends RuntimeException {
    RuleFailedException(String path, RuleThrew threw) {
        super("rule " + threw.rule() + " failed on " + path + ": " + threw.getCause(), threw.getCause());
    }

    RuleFailedException(String path, Throwable cause) {
        super("Preflight failed on " + path + ": " + cause, cause);
    }
}
