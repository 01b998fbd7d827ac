package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
    private static final List<String> CANDIDATES = List.of("ProductTitle", "Keyword", "Terms & Conditions", "A");

    @ParameterizedTest
    @CsvSource({
        "productTitle, ProductTitle",
        "Product-Title, ProductTitle",
        "product title, ProductTitle",
        "ProductTitles, ProductTitle",
        "ProductTit, ProductTitle",
        "Keywords, Keyword",
        "terms and conditions, Terms & Conditions",
        "a, A"
    })
    void word_that_differs_in_case_punctuation_or_ending_is_found(String word, String meant) {
        Optional<String> found = NearMiss.of(word, CANDIDATES);

        assertThat(found).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProductTi", "ProductTitleXyz", "Title", "B", "AB", "", "-"})
    void other_word_is_not_taken_for_one(String word) {
        Optional<String> found = NearMiss.of(word, List.of("ProductTitle", "A"));

        assertThat(found).isNotEqualTo(Optional.of("ProductTitle"));
        assertThat(found.filter(near -> !word.startsWith(near))).isEmpty();
    }

    @Test
    void equal_letters_count_before_an_equal_beginning() {
        Optional<String> found = NearMiss.of("types", List.of("Type", "Types"));

        assertThat(found).contains("Types");
    }

    @Test
    void nothing_is_near_when_there_is_nothing() {
        Optional<String> found = NearMiss.of("Type", List.of());

        assertThat(found).isEmpty();
    }
}
