package dev.preflight.rule;

import java.util.Locale;

/** Where a rule comes from. */
public enum Provenance {
    /** The Catalog API Reference demands it, and prints what AWS answers. */
    DOCUMENTED,
    /** The reference demands it, but prints no answer to it; the status or the error code is inferred. */
    ANSWER_INFERRED,
    /** The reference says two things; an erratum decides. */
    CONFLICTING,
    /** AWS's published client schema says so; it is newer than the reference. */
    SHAPE,
    /** Another guide of AWS says so. */
    GUIDE,
    /** It follows from what is documented. */
    INFERRED;

    /** The word for it in data: {@code answer-inferred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is to be said behind an answer of AWS, such as {@code HTTP 422}; nothing where it is printed, and nothing where the
     * demand itself is less than documented.
     */
    public String ofAnswer() {
        return this == ANSWER_INFERRED ? " (inferred, not documented)" : "";
    }
}
