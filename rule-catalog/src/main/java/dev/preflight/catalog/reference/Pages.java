package dev.preflight.catalog.reference;

import dev.preflight.dsl.Page;

/** Pages of the reference whose errata are those of this catalog. */
public final class Pages {
    private Pages() {}

    /**
     * @param rulePrefix the first segments of the ids of its rules
     * @param constraintPrefix the first segments of the ids of its documented constraints
     */
    public static Page page(String rulePrefix, String constraintPrefix) {
        return new Page(rulePrefix, constraintPrefix, Errata::levels);
    }
}
