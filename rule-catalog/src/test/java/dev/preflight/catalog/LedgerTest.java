package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.reference.Ledger;
import dev.preflight.catalog.reference.Ledger.Entry;
import dev.preflight.catalog.reference.Ledger.Status;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ledger accounts for every documented constraint, and agrees with the rules in both directions. */
class LedgerTest {
    private static final List<RuleDescription> RULES =
            AwsMarketplaceCatalog.standard().rules().toList();
    private static final Set<String> IDS =
            RULES.stream().map(rule -> rule.id().text()).collect(Collectors.toSet());

    @Test
    void there_are_1806_constraints_and_none_twice() {
        assertThat(Ledger.ENTRIES).hasSize(1806).extracting(Entry::constraint).doesNotHaveDuplicates();
    }

    @Test
    void only_rules_name_rules_and_all_others_but_planned_ones_a_reason() {
        assertThat(Ledger.ENTRIES.stream().filter(entry -> entry.rules().isEmpty() == (entry.status() == Status.RULE)))
                .isEmpty();
        assertThat(Ledger.ENTRIES.stream().filter(entry -> {
                    boolean needsReason = entry.status() != Status.RULE && entry.status() != Status.PLANNED;
                    return entry.reason().isEmpty() == needsReason;
                }))
                .isEmpty();
    }

    @Test
    void every_rule_that_the_ledger_names_exists() {
        assertThat(Ledger.ENTRIES.stream()
                        .flatMap(entry -> entry.rules().stream())
                        .filter(id -> !IDS.contains(id)))
                .isEmpty();
    }

    @Test
    void every_rule_stands_in_the_ledger_but_those_on_the_file_itself() {
        Set<String> named =
                Ledger.ENTRIES.stream().flatMap(entry -> entry.rules().stream()).collect(Collectors.toSet());

        assertThat(IDS.stream().filter(id -> !named.contains(id) && !id.startsWith("change-set.document.")))
                .isEmpty();
    }

    @Test
    void every_constraint_names_just_the_rules_of_code_that_claim_it() {
        List<Entry> settled = LedgerRows.entries();
        Golden.update(Map.of(LedgerRows.FILE, LedgerRows.text(settled)));

        assertThat(settled.stream()
                        .filter(entry -> !Ledger.ENTRIES.contains(entry))
                        .map(LedgerRows::line))
                .as("rows that mvn -q verify -pl rule-catalog -am -Dgolden.update writes")
                .isEmpty();
    }

    @Test
    void every_constraint_that_a_rule_claims_is_there_and_not_set_aside() {
        Set<String> covered = LedgerRows.entries().stream()
                .filter(entry -> entry.status() == Status.RULE)
                .map(Entry::constraint)
                .collect(Collectors.toSet());

        assertThat(RULES.stream()
                        .flatMap(rule -> rule.constraints().stream()
                                .filter(constraint -> !covered.contains(constraint))
                                .map(constraint -> rule.id() + " claims " + constraint)))
                .isEmpty();
    }

    @Test
    void every_constraint_set_aside_names_an_erratum() {
        assertThat(Ledger.ENTRIES.stream()
                        .filter(entry -> entry.status() == Status.SUPERSEDED)
                        .map(entry -> Errata.levels(entry.reason())))
                .isNotEmpty();
    }

    @Test
    void nothing_of_the_envelope_of_products_and_of_offers_is_planned() {
        List<String> built =
                List.of("Envelope.", "Product.", "AmiProduct.", "ContainerProduct.", "SaaSProduct.", "Offer.", "Cppo.");

        assertThat(Ledger.ENTRIES.stream()
                        .filter(entry -> entry.status() == Status.PLANNED)
                        .filter(entry -> built.stream().anyMatch(entry.constraint()::startsWith)))
                .isEmpty();
    }

    @Test
    void every_erratum_that_a_rule_names_is_recorded() {
        assertThat(RULES.stream().flatMap(rule -> rule.erratum().stream()).map(Errata::levels))
                .isNotEmpty();
    }
}
