package dev.preflight.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonValue;
import dev.preflight.document.Parsed;
import dev.preflight.logic.Decision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static final String DETAILS =
            "{'A':{'B':1},'L':[{'B':2},{},[],{'B':null}],'N':[[1,2],[3]],'K':{'Z':{'B':3},'A':[]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | ''",
                "A       | /A",
                "A.B     | /A/B",
                "L.*     | /L/0 /L/1 /L/2 /L/3",
                "L.*.B   | /L/0/B /L/1/B /L/2/B /L/3/B",
                "N.*.*   | /N/0/0 /N/0/1 /N/1/0",
                "K.?     | /K/Z /K/A",
                "K.?.B   | /K/Z/B /K/A/B",
                "L.*.?   | /L/0/B /L/3/B",
                "X       | /X",
                "X.Y     | /X/Y"
            })
    void path_leads_to_its_values_and_to_members_that_are_missing(String path, String pointers) {
        List<String> visited = new ArrayList<>();

        Subject.parse(path).all(Parsed.value(DETAILS), value -> {
            visited.add(value.pointer().toString());
            return Decision.holds();
        });

        assertThat(String.join(" ", visited)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource({"X.*", "A.*", "A.*.B", "A.B.*", "*"})
    void items_of_what_is_no_list_are_none(String path) {
        Decision decision = Subject.parse(path).all(Parsed.value(DETAILS), SubjectTest::refuse);

        assertThat(decision).isEqualTo(Decision.holds());
    }

    @ParameterizedTest
    @CsvSource({"X.?", "L.?", "L.?.B", "A.B.?", "A.B.?.C"})
    void members_of_what_is_no_object_are_none(String path) {
        Decision decision = Subject.parse(path).all(Parsed.value(DETAILS), SubjectTest::refuse);

        assertThat(decision).isEqualTo(Decision.holds());
    }

    @Test
    void every_value_at_fault_is_told() {
        Decision decision = Subject.parse("L.*.B").all(Parsed.value(DETAILS), SubjectTest::refuse);

        assertThat(((Decision.Violated) decision).violations())
                .extracting(violation -> violation.place().pointer().toString())
                .containsExactly("/L/0/B", "/L/1/B", "/L/2/B", "/L/3/B");
    }

    @Test
    void missing_member_is_judged_as_absent() {
        List<Boolean> absent = new ArrayList<>();

        Subject.parse("L.*.B").all(Parsed.value(DETAILS), value -> {
            absent.add(value.isAbsent());
            return Decision.holds();
        });

        assertThat(absent).containsExactly(false, true, true, false);
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
        "L.*.D.?.B, L[].D.B"
    })
    void label_names_the_subject_in_a_sentence(String path, String label) {
        String text = Subject.parse(path).label();

        assertThat(text).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "ProductTitle, product-title",
        "A.ProductTitle, a.product-title",
        "Rows.*.Key, rows.key",
        "*.Key, key",
        "DeliveryOptions.*.Details.?.EulaUrl, delivery-options.details.eula-url"
    })
    void words_of_a_path_are_its_members_without_what_stands_for_many(String path, String words) {
        String text = Subject.words(path);

        assertThat(text).isEqualTo(words);
    }

    private static Decision refuse(JsonValue value) {
        return Decision.violated(value.pointer(), "is wrong");
    }
}
