package dev.preflight.catalog.product;

/** The lifecycle states of a product, by the names that AWS uses. */
final class Visibility {
    static final String DRAFT = "Draft";
    static final String LIMITED = "Limited";
    static final String PUBLIC = "Public";
    static final String RESTRICTED = "Restricted";

    private Visibility() {}
}
