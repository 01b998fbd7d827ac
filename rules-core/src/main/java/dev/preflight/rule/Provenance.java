package dev.preflight.rule;

/** Where a rule comes from. */
public enum Provenance {
    /** The Catalog API Reference says so. */
    DOCUMENTED,
    /** The reference says two things; an erratum decides. */
    CONFLICTING,
    /** AWS's published client schema says so; it is newer than the reference. */
    SHAPE,
    /** Another guide of AWS says so. */
    GUIDE,
    /** It follows from what is documented. */
    INFERRED
}
