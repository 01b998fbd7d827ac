package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.explain.RuleWords;
import dev.preflight.catalog.reference.Ledger;
import dev.preflight.fixtures.PrintedAnswers;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that calls its answer documented has a row that prints it; the others say that it is inferred. */
class PrintedAnswersTest {
    private static final Map<String, Set<String>> PRINTED = PrintedAnswers.all();

    private static Stream<RuleDescription> rules(Provenance provenance) {
        return AwsMarketplaceCatalog.standard().rules().filter(rule -> rule.provenance() == provenance);
    }

    private static boolean isPrinted(RuleDescription rule) {
        return rows(rule).anyMatch(row -> PRINTED.getOrDefault(row, Set.of()).contains(RuleWords.code(rule.code())));
    }

    private static Stream<String> rows(RuleDescription rule) {
        Stream<String> joinedByHand = Ledger.ENTRIES.stream()
                .filter(entry -> entry.rules().contains(rule.id().text()))
                .map(Ledger.Entry::constraint);
        return Stream.concat(rule.constraints().stream(), joinedByHand);
    }

    private static String line(RuleDescription rule) {
        return rule.id() + " " + RuleWords.code(rule.code()) + " "
                + rows(rule).distinct().toList();
    }

    @Test
    void every_documented_answer_is_printed_in_a_row_of_its_rule() {
        assertThat(rules(Provenance.DOCUMENTED)
                        .filter(rule -> !(rule.code() instanceof AwsCode.Uncoded))
                        .filter(rule -> !isPrinted(rule))
                        .map(PrintedAnswersTest::line))
                .isEmpty();
    }

    /** Of kinds of values a row says nothing unless it says which values are valid: that is read, not computed. */
    @Test
    void no_inferred_answer_is_printed_in_a_row_of_its_rule() {
        assertThat(rules(Provenance.ANSWER_INFERRED)
                        .filter(rule -> !rule.id().text().endsWith(".type"))
                        .filter(PrintedAnswersTest::isPrinted)
                        .map(PrintedAnswersTest::line))
                .isEmpty();
    }

    @Test
    void what_is_inferred_is_an_answer() {
        assertThat(rules(Provenance.ANSWER_INFERRED).map(RuleDescription::code))
                .isNotEmpty()
                .noneMatch(AwsCode.Uncoded.class::isInstance);
    }

    @Test
    void every_row_that_prints_an_answer_stands_in_the_ledger() {
        List<String> constraints =
                Ledger.ENTRIES.stream().map(Ledger.Entry::constraint).toList();

        assertThat(constraints.stream().filter(PRINTED::containsKey).collect(Collectors.toList()))
                .containsExactlyElementsOf(PRINTED.keySet());
    }
}
