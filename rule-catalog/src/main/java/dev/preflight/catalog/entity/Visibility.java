package dev.preflight.catalog.entity;

import java.util.List;

/** The lifecycle states of a product, by the names that AWS uses. */
public final class Visibility {
    public static final String DRAFT = "Draft";
    public static final String LIMITED = "Limited";
    public static final String PUBLIC = "Public";
    public static final String RESTRICTED = "Restricted";

    /** What UpdateVisibility takes. */
    public static final List<String> TARGETS = List.of(PUBLIC, LIMITED, RESTRICTED);

    private Visibility() {}
}
