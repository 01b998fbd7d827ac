package dev.preflight.catalog.saasproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final int LENGTH = 200_000;

    @Test
    void links_of_markdown_are_found_with_titles_and_brackets() {
        String text = "[a](https://a.example) [b [c]](<https://b.example/x y> \"B\") [d](https://d.example/(e) 'D')";

        assertThat(Markup.of(text).links())
                .containsExactly("https://a.example", "https://b.example/x y", "https://d.example/(e)");
    }

    @Test
    void links_of_html_are_found_however_they_are_quoted() {
        String text =
                "<a href=\"https://a.example\"> <A\nclass=x HREF = 'https://b.example'> <a href=https://c.example>";

        assertThat(Markup.of(text).links())
                .containsExactly("https://a.example", "https://b.example", "https://c.example");
    }

    @Test
    void addresses_in_angle_brackets_are_links() {
        assertThat(Markup.of("<https://a.example> <mailto:b@a.example> <ftp://c.example>")
                        .links())
                .containsExactly("https://a.example", "mailto:b@a.example", "ftp://c.example");
    }

    @Test
    void an_image_in_a_link_is_an_image_and_a_link() {
        Markup markup = Markup.of("[![lamp](https://a.example/lamp.png)](https://a.example)");

        assertThat(markup.images()).containsExactly("https://a.example/lamp.png");
        assertThat(markup.links()).containsExactly("https://a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "lamps](https://a.example)",
                "[lamps] (https://a.example)",
                "[lamps](see page 7)",
                "[lamps](https://a.example",
                "[lamps\\](https://a.example)",
                "\\[lamps](https://a.example)",
                "`[lamps](https://a.example)`",
                "``[lamps](https://a.example) ` ![lamp](lamp.png)``",
                "<ip:port> <address> <img-src> <a> <a name='end'>",
                "<https://a.example and more>"
            })
    void what_is_no_markup_has_neither_images_nor_links(String text) {
        assertThat(Markup.of(text)).isEqualTo(new Markup(List.of(), List.of()));
    }

    @Test
    void a_backtick_alone_begins_no_code() {
        assertThat(Markup.of("` [a](https://a.example) `` [b](https://b.example) ```")
                        .links())
                .containsExactly("https://a.example", "https://b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[](",
                "[](a \"",
                "[](a '",
                "[](a (",
                "[](<",
                "[](a()",
                "[](a(b)",
                "[]( ",
                "<",
                "<a ",
                "<a href=\"",
                "<a href ",
                "<img ",
                "<img src='",
                "<https://",
                "<mailto:",
                "<a-b+c",
                "`",
                "`a``b```",
                "\\",
                "\\["
            })
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void hostile_texts_take_linear_time(String unit) {
        String repeated = unit.repeat(LENGTH / unit.length());

        for (String end : List.of("", ">", ")", "](https://a.example)")) {
            Markup markup = Markup.of(repeated + end);

            assertThat(markup.links().size() + markup.images().size()).isLessThan(LENGTH);
        }
    }

    @Test
    void address_stands_in_a_definition_elsewhere() {
        Markup markup = Markup.of(
                "[a][One] [two] [x][] ![p][pic] [unknown]\n\n[one]: ftp://one\n   [Two]: <ftp://two>\n"
                        + "[x]:\n  ftp://three 'title'\n[pic]: https://pic\n[unused]: ftp://unused\nnot [here]: ftp://here\n");

        assertThat(markup.links()).containsExactly("ftp://one", "ftp://two", "ftp://three");
        assertThat(markup.images()).containsExactly("https://pic");
    }

    @Test
    void first_definition_of_a_label_counts() {
        Markup markup = Markup.of("[a]\n[a]: ftp://first\n[a]: ftp://second");

        assertThat(markup.links()).containsExactly("ftp://first");
    }
}
