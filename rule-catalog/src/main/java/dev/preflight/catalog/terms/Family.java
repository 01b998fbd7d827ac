package dev.preflight.catalog.terms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The terms of an offer or a resale authorization that one change type replaces as a whole. */
public enum Family {
    PRICING(
            TermType.CONFIGURABLE_UPFRONT,
            TermType.FIXED_UPFRONT,
            TermType.USAGE_BASED,
            TermType.RECURRING_PAYMENT,
            TermType.FREE_TRIAL,
            TermType.BYOL,
            TermType.RESALE_CONFIGURABLE_UPFRONT,
            TermType.RESALE_FIXED_UPFRONT,
            TermType.RESALE_USAGE_BASED),
    LEGAL(TermType.LEGAL, TermType.BUYER_LEGAL, TermType.RESALE_LEGAL),
    SUPPORT(TermType.SUPPORT),
    VALIDITY(TermType.VALIDITY, TermType.BUYER_VALIDITY),
    RENEWAL(TermType.RENEWAL),
    PAYMENT_SCHEDULE(TermType.PAYMENT_SCHEDULE, TermType.RESALE_PAYMENT_SCHEDULE),
    TARGETING(TermType.BUYER_TARGETING);

    private final Set<String> types;

    Family(String... types) {
        this.types = Set.of(types);
    }

    /** The family of a term of that type; none of a type that the edition does not know. */
    public static Optional<Family> of(String termType) {
        return Arrays.stream(values())
                .filter(family -> family.types.contains(termType))
                .findFirst();
    }
}
