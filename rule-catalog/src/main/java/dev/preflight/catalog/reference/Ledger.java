package dev.preflight.catalog.reference;

import java.util.List;
import java.util.Locale;

/** What becomes of every documented constraint; {@code ledger.tsv}. */
public final class Ledger {
    /** In the order of the reference. */
    public static final List<Entry> ENTRIES = load();

    private Ledger() {}

    /** How a constraint is settled. */
    public enum Status {
        /** Rules cover it. */
        RULE,
        /** Only the service can decide it. */
        SERVICE,
        /** It takes a look at the network. */
        NETWORK,
        /** Only the seller's account can decide it. */
        ACCOUNT,
        /** An erratum sets it aside. */
        SUPERSEDED,
        /** It allows something, and nothing can violate it. */
        DESCRIPTIVE,
        /** Its section comes later. */
        PLANNED
    }

    /**
     * One constraint.
     *
     * @param constraint its id, such as {@code Product.AddDimensions.async.01}
     * @param rules the ids of the rules that cover it
     * @param reason why no rule does; for a superseded one the erratum
     */
    public record Entry(String constraint, Status status, List<String> rules, String reason) {
        public Entry {
            rules = List.copyOf(rules);
        }
    }

    private static List<Entry> load() {
        return Resources.table("ledger.tsv").stream()
                .map(row -> new Entry(
                        row.get(0),
                        Status.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(";")),
                        row.get(3)))
                .toList();
    }
}
