package dev.preflight.catalog;

import dev.preflight.catalog.reference.Ledger;
import dev.preflight.catalog.reference.Ledger.Entry;
import dev.preflight.catalog.reference.Ledger.Status;
import dev.preflight.rule.RuleDescription;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger as the rules have it. A rule of code names its rows itself, so they are not typed a second time; an assertion of
 * a schema has no place for them, so the ledger alone joins it to its rows. So it does with rules on the request, which stand
 * for a row on nearly every page.
 */
final class LedgerRows {
    static final Path FILE = CaseFiles.ROOT.resolve("ledger.tsv");

    private static final Map<String, List<String>> CLAIMED = AwsMarketplaceCatalog.standard()
            .rules()
            .flatMap(rule -> rule.constraints().stream().map(row -> Map.entry(row, id(rule))))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    private static final Set<String> JOINED_BY_HAND = AwsMarketplaceCatalog.standard()
            .rules()
            .filter(rule -> SchemaAssertions.contain(rule) || id(rule).startsWith(RulePage.CHANGE_SET + "."))
            .map(LedgerRows::id)
            .collect(Collectors.toSet());

    private LedgerRows() {}

    /** All entries: each names what is joined to it by hand, and the rules that claim it. */
    static List<Entry> entries() {
        return Ledger.ENTRIES.stream().map(LedgerRows::settled).toList();
    }

    /** An entry with a reason is set aside by hand; that a rule claims it all the same is for the tests to say. */
    private static Entry settled(Entry entry) {
        if (!entry.reason().isEmpty()) {
            return entry;
        }
        List<String> claimed = CLAIMED.getOrDefault(entry.constraint(), List.of());
        Set<String> rules = new LinkedHashSet<>(entry.rules());
        rules.removeIf(id -> !JOINED_BY_HAND.contains(id) && !claimed.contains(id));
        rules.addAll(claimed);
        Status status = rules.isEmpty() ? Status.PLANNED : Status.RULE;
        return new Entry(entry.constraint(), status, List.copyOf(rules), "");
    }

    /** The file that says so. */
    static String text(List<Entry> entries) {
        String header = CaseFiles.read(FILE).lines().findFirst().orElseThrow();
        return Stream.concat(Stream.of(header), entries.stream().map(LedgerRows::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    static String line(Entry entry) {
        return String.join(
                "\t",
                entry.constraint(),
                entry.status().name().toLowerCase(Locale.ROOT),
                String.join(";", entry.rules()),
                entry.reason());
    }

    private static String id(RuleDescription rule) {
        return rule.id().text();
    }
}
