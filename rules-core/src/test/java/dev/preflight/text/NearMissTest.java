package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
    private static final List<String> CANDIDATES =
            List.of("ProductTitle", "Keyword", "Terms & Conditions", "A", "Highlights", "SaaSProduct@1.0", "ChangeSet");

    @ParameterizedTest
    @CsvSource({
        "productTitle, ProductTitle",
        "Product-Title, ProductTitle",
        "product title, ProductTitle",
        "ProductTitles, ProductTitle",
        "ProductTit, ProductTitle",
        "ProudctTitle, ProductTitle",
        "ProdictTitle, ProductTitle",
        "Hilights, Highlights",
        "Keywords, Keyword",
        "Kyeword, Keyword",
        "terms and conditions, Terms & Conditions",
        "SaasProduct@1.0, SaaSProduct@1.0",
        "SaaSPoduct@1.0, SaaSProduct@1.0",
        "a, A"
    })
    void word_with_a_slip_is_found(String word, String meant) {
        List<String> found = NearMiss.of(word, CANDIDATES);

        assertThat(found).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title",
                "ProductLogo",
                "ProductTitleText",
                "ChangeSetId",
                "DataProduct@1.0",
                "B",
                "AB",
                "",
                "-",
                "ﬀ"
            })
    void other_word_is_not_taken_for_one(String word) {
        List<String> found = NearMiss.of(word, CANDIDATES);

        assertThat(found).isEmpty();
    }

    @Test
    void part_that_is_another_word_is_no_slip() {
        List<String> found = NearMiss.of("MinQuantity", List.of("MaxQuantity"));

        assertThat(found).isEmpty();
    }

    @Test
    void equal_letters_count_before_a_changed_one() {
        List<String> found = NearMiss.of("types", List.of("Type", "Types"));

        assertThat(found).containsExactly("Types");
    }

    @Test
    void two_that_are_equally_near_are_both_named() {
        assertThat(NearMiss.question("c5.larg", List.of("c5.large", "c6.large", "c4.large")))
                .contains("did you mean c5.large?");
        assertThat(NearMiss.question("cat", List.of("car", "hat"))).contains("did you mean car or hat?");
    }

    @Test
    void three_that_are_equally_near_are_guesses() {
        List<String> found = NearMiss.of("m9.large", List.of("m5.large", "m6.large", "m7.large"));

        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_near_when_there_is_nothing() {
        List<String> found = NearMiss.of("Type", List.of());

        assertThat(found).isEmpty();
    }

    @Test
    void word_longer_than_any_name_is_compared_with_none() {
        String word = "x".repeat(101);

        assertThat(NearMiss.of(word, List.of(word))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UpdateInformations, UpdateInformation, true",
        "UpdateInfomation, UpdateInformation, true",
        "updateinformation, UpdateInformation, true",
        "Update Information, UpdateInformation, true",
        "SaasProduct@1.0, SaaSProduct@1.0, true",
        "UpdateInformation, UpdateInformation, false",
        "SaaSProduct@2.0, SaaSProduct@1.0, false",
        "UpdateInformatin, UpdateInformations, false",
        "UpdateTargeting, UpdateInformation, false"
    })
    void slip_is_one_letter_or_less(String word, String meant, boolean slip) {
        assertThat(NearMiss.isSlip(word, meant)).isEqualTo(slip);
    }
}
