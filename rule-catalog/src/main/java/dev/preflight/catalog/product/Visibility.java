package dev.preflight.catalog.product;

import java.util.List;

/** The lifecycle states of a product, by the names that AWS uses. */
final class Visibility {
    static final String DRAFT = "Draft";
    static final String LIMITED = "Limited";
    static final String PUBLIC = "Public";
    static final String RESTRICTED = "Restricted";

    /** What UpdateVisibility takes. */
    static final List<String> TARGETS = List.of(PUBLIC, LIMITED, RESTRICTED);

    private Visibility() {}
}
