package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebabCaseTest {
    @ParameterizedTest
    @CsvSource({
        "ProductTitle, product-title",
        "maxLength, max-length",
        "type, type",
        "URL, url",
        "LogoUrl, logo-url",
        "HTTPStatus, http-status",
        "SaaSUrl, saas-url",
        "Sku2Name, sku2-name"
    })
    void name_of_a_member_becomes_words(String name, String words) {
        String kebab = KebabCase.of(name);

        assertThat(kebab).isEqualTo(words);
    }

    @Test
    void words_do_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(KebabCase.of("TitleIsIn")).isEqualTo("title-is-in");
        } finally {
            Locale.setDefault(before);
        }
    }
}
