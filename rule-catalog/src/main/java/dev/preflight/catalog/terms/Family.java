package dev.preflight.catalog.terms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The terms of an offer that one change type replaces as a whole. */
public enum Family {
    PRICING(
            TermType.CONFIGURABLE_UPFRONT,
            TermType.FIXED_UPFRONT,
            TermType.USAGE_BASED,
            TermType.RECURRING_PAYMENT,
            TermType.FREE_TRIAL,
            TermType.BYOL),
    LEGAL(TermType.LEGAL),
    SUPPORT(TermType.SUPPORT),
    VALIDITY(TermType.VALIDITY),
    RENEWAL(TermType.RENEWAL),
    PAYMENT_SCHEDULE(TermType.PAYMENT_SCHEDULE);

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
