package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.catalog.CaseHeader.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a case file is read. */
class CaseFileTest {
    private static final Path PATH = CaseFiles.ROOT.resolve("x/cases/y.jsonc");

    @Test
    void a_header_tells_kind_words_entities_and_file() {
        assertThat(CaseHeader.parse(
                        "// refused: two of them, or more, with entity a-1, with entity b, in file y.cr.json"))
                .contains(new CaseHeader(
                        Kind.REFUSED, "two of them, or more", List.of("a-1", "b"), Optional.of("y.cr.json")));
    }

    @Test
    void kind_alone_is_a_header() {
        assertThat(CaseHeader.parse("// undecided"))
                .contains(new CaseHeader(Kind.UNDECIDED, "", List.of(), Optional.empty()));
    }

    @Test
    void a_case_lasts_to_the_next_header() {
        List<Case> cases =
                parse("// accepted", "{}", "", "// refused", "[", "]").cases();

        assertThat(cases).extracting(Case::start).containsExactly(1, 4);
        assertThat(cases)
                .extracting(Case::lines)
                .containsExactly(List.of("// accepted", "{}", ""), List.of("// refused", "[", "]"));
    }

    @Test
    void all_before_the_document_is_blank() {
        assertThat(text("// accepted", "[{}]", "", "// refused", "[ 1,", "  2 ]"))
                .isEqualTo("\n\n\n\n[ 1,\n  2 ]");
    }

    @Test
    void expectations_are_blank_and_comments_in_strings_are_not() {
        assertThat(text(
                        "// refused",
                        "[",
                        "//^ error 422 no",
                        "  \"https://tidepool.example\"",
                        "]",
                        "// needs snapshot a"))
                .isEqualTo("\n[\n\n  \"https://tidepool.example\"\n]");
    }

    @Test
    void an_indented_comment_is_part_of_the_document() {
        assertThat(text("// refused", "[", "  // why", "]")).isEqualTo("\n[\n  // why\n]");
    }

    @Test
    void one_change_becomes_an_array_and_stays_in_its_columns() {
        assertThat(text("// accepted", "{ \"ChangeType\": \"ReleaseProduct\" }", ""))
                .isEqualTo("[\n{ \"ChangeType\": \"ReleaseProduct\" }]");
    }

    @Test
    void a_request_is_left_alone() {
        assertThat(text("// accepted", "{ \"ChangeSet\": [] }")).isEqualTo("\n{ \"ChangeSet\": [] }");
    }

    @Test
    void a_document_may_be_empty() {
        assertThat(text("// refused", "")).isBlank();
    }

    @Test
    void a_comment_of_another_form_is_a_mistake() {
        assertThatThrownBy(() -> parse("// accepted", "[]", "// acepted", "[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("y.jsonc:3: neither a header nor an expectation: // acepted");
    }

    @Test
    void a_file_starts_with_a_header() {
        assertThatThrownBy(() -> parse("[]")).hasMessageContaining("y.jsonc:1: neither a header");
    }

    private static CaseFile parse(String... lines) {
        return CaseFile.parse(PATH, "x.y", String.join("\n", lines) + "\n");
    }

    /** The document of the last case. */
    private static String text(String... lines) {
        List<Case> cases = parse(lines).cases();
        return new String(cases.get(cases.size() - 1).document(), StandardCharsets.UTF_8);
    }
}
