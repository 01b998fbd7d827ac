package dev.preflight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.rule.Subject.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    @Test
    void path_is_read_step_by_step() {
        Subject subject = Subject.parse("Terms.{Type=LegalTerm}.Documents.*.?");

        assertThat(subject.steps())
                .containsExactly(
                        new Step.Member("Terms"),
                        new Step.ItemsOfKind("Type", "LegalTerm"),
                        new Step.Member("Documents"),
                        new Step.Items(),
                        new Step.AnyMember());
        assertThat(Subject.parse("").steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "A.", ".A", "A..B", "{Type}", "{=X}", "{Type=}", "A*"})
    void step_of_no_form_is_refused(String path) {
        assertThatThrownBy(() -> Subject.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', DetailsDocument",
        "A.B, A.B",
        "L.*.B, L[].B",
        "N.*.*, N[][]",
        "*, []",
        "*.B, [].B",
        "K.?, K",
        "L.*.D.?.B, L[].D.B",
        "Terms.{Type=LegalTerm}.Documents.*.Url, LegalTerm.Documents[].Url"
    })
    void label_names_the_subject_in_a_sentence(String path, String label) {
        assertThat(Subject.parse(path).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "ProductTitle, product-title",
        "A.ProductTitle, a.product-title",
        "Rows.*.Key, rows.key",
        "*.Key, key",
        "DeliveryOptions.*.Details.?.EulaUrl, delivery-options.details.eula-url",
        "Terms.{Type=LegalTerm}.Documents.*.Url, legal-term.documents.url"
    })
    void words_of_a_path_are_its_members_without_what_stands_for_many(String path, String words) {
        assertThat(Subject.parse(path).words()).isEqualTo(words);
    }
}
