package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.ReadProblem;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingRulesTest {
    @Test
    void ids_are_stable() {
        assertThat(ReadingRules.descriptions())
                .extracting(rule -> rule.id().text())
                .containsExactly(
                        "change-set.document.access",
                        "change-set.document.crash",
                        "change-set.document.size",
                        "change-set.document.encoding",
                        "change-set.document.empty",
                        "change-set.document.json-syntax",
                        "change-set.document.number-size",
                        "change-set.document.trailing-text",
                        "change-set.document.root",
                        "change-set.document.other-kind",
                        "change-set.document.duplicate-member",
                        "change-set.document.lone-surrogate",
                        "change-set.document.changes",
                        "change-set.change.details.json");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_has_a_rule(ReadProblem.Kind kind) {
        assertThat(ReadingRules.descriptions())
                .filteredOn(rule -> rule.id().text().equals(kind.rule()))
                .extracting(RuleDescription::demand)
                .containsExactly(kind.demand());
    }

    @Test
    void a_file_in_doubt_is_an_error_without_a_documented_answer() {
        Finding finding = ReadingRules.finding(ReadProblem.noAccess("the file cannot be read: access denied"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.code()).isEqualTo(AwsCode.noCode(Phase.SYNC));
        assertThat(finding.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(finding.message()).isEqualTo("the file cannot be read: access denied");
    }

    @Test
    void only_of_broken_details_the_answer_is_documented() {
        assertThat(ReadProblem.Kind.values())
                .filteredOn(kind -> !kind.leavesDoubt())
                .containsExactly(ReadProblem.Kind.CHANGES, ReadProblem.Kind.BROKEN_DETAILS);
        assertThat(ReadingRules.descriptions()).last().satisfies(rule -> {
            assertThat(rule.code()).isEqualTo(AwsCode.http(422));
            assertThat(rule.provenance()).isEqualTo(Provenance.DOCUMENTED);
        });
    }
}
