package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
    @Test
    void short_text_is_quoted_as_it_is() {
        String quoted = Quotes.quoted("a".repeat(60));

        assertThat(quoted).isEqualTo("\"" + "a".repeat(60) + "\"");
    }

    @Test
    void long_text_is_cut_between_code_points() {
        String quoted = Quotes.quoted("\uD83D\uDE00".repeat(61));

        assertThat(quoted).isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "…\"");
    }

    @Test
    void quoted_text_stays_on_its_line() {
        String quoted = Quotes.quoted("a\nb\r\u001bc");

        assertThat(quoted).isEqualTo("\"a\\u000Ab\\u000D\\u001Bc\"");
    }
}
