package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    @Test
    void repeated_member_is_told_at_its_second_name_and_the_last_value_counts() {
        ChangeSetDocument document = Parsed.document("{\n 'Catalog': 'a',\n 'Catalog': 'b'}");

        ReadProblem problem = document.problems().get(0);
        assertThat(document.problems()).hasSize(1);
        assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.DUPLICATE_MEMBER);
        assertThat(problem.pointer()).hasToString("/Catalog");
        assertThat(problem.position()).isEqualTo(new SourcePosition(3, 2));
        assertThat(document.request().member("Catalog").text()).contains("b");
    }

    @Test
    void member_repeated_under_an_escaped_name_is_told_too() {
        List<ReadProblem> problems = Parsed.problems("{'Catalog':1, '\\u0043atalog':2}");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.DUPLICATE_MEMBER);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(new SourcePosition(1, 15));
    }

    @Test
    void member_that_occurs_three_times_is_told_twice() {
        List<ReadProblem> problems = Parsed.problems("[{'a':1,'a':2,'a':3}]");

        assertThat(problems)
                .extracting(ReadProblem::position)
                .containsExactly(new SourcePosition(1, 9), new SourcePosition(1, 15));
    }

    @Test
    void equal_names_in_different_objects_are_no_repetition() {
        List<ReadProblem> problems = Parsed.problems("[{'a':{'a':1}},{'a':2}]");

        assertThat(problems).isEmpty();
    }

    @Test
    void member_repeated_in_a_details_string_is_told_in_the_outer_file() {
        ChangeSetDocument document = Parsed.document("[{'Details':\n'{\\'a\\':1,\\'\\\\u0061\\':2}'}]");

        ReadProblem problem = document.problems().get(0);
        assertThat(document.problems()).hasSize(1);
        assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.DUPLICATE_MEMBER);
        assertThat(problem.pointer()).hasToString("/ChangeSet/0/DetailsDocument/a");
        assertThat(problem.position()).isEqualTo(new SourcePosition(2, 11));
        assertThat(document.changes().get(0).details().member("a").number()).hasToString("Optional[2]");
    }

    @Test
    void member_repeated_in_a_bare_array_is_addressed_under_change_set() {
        List<ReadProblem> problems = Parsed.problems("[{'00':1,'00':2}]");

        assertThat(problems).extracting(problem -> problem.pointer().toString()).containsExactly("/ChangeSet/0/00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"[] []|1:4", "[]x|1:3", "{},|1:3", "[]]|1:3", "{}}|1:3"})
    void text_behind_the_value_is_told_where_it_starts(String json, String position) {
        List<ReadProblem> problems = Parsed.problems(json);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).kind()).isIn(ReadProblem.Kind.TRAILING_TEXT, ReadProblem.Kind.JSON_SYNTAX);
        assertThat(problems.get(0).position()).hasToString(position);
    }

    @ParameterizedTest
    @CsvSource({
        "5B22C328225D, 1:3", // a two-byte character whose second byte is none
        "5B0A22E282, 2:2", // cut in the middle of a character
        "5B22C3A9ED A080225D, 1:4", // an encoded surrogate, after a good character
        "5B22F09F9880FF225D, 1:5", // after an astral character, two columns wide
        "5B22C080225D, 1:3", // overlong
        "EFBBBF5BFF, 1:2", // a byte order mark is not counted
        "80, 1:1",
    })
    void broken_utf_8_is_told_at_the_first_bad_byte(String hex, String position) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        List<ReadProblem> problems = Parsed.problems(bytes);

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.ENCODING);
        assertThat(problems.get(0).position()).hasToString(position);
    }

    @Test
    void broken_byte_behind_a_real_replacement_character_is_told_at_its_own_place() {
        byte[] bytes = HexFormat.of().parseHex("5B22EFBFBD61FF225D");

        List<ReadProblem> problems = Parsed.problems(bytes);

        assertThat(problems).extracting(ReadProblem::position).containsExactly(new SourcePosition(1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf_16_is_refused_by_name(String charset) {
        byte[] bytes = "[{}]".getBytes(Charset.forName(charset));

        List<ReadProblem> problems = Parsed.problems(bytes);

        assertThat(problems)
                .extracting(ReadProblem::message)
                .singleElement(STRING)
                .contains("is UTF-16");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.ENCODING);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(SourcePosition.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\ud83dx", "x\\udfff"})
    void half_of_a_surrogate_pair_by_escape_is_told_at_the_string(String escape) {
        List<ReadProblem> problems = Parsed.problems("[{'ChangeName': '" + escape + "'}]");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.LONE_SURROGATE);
        assertThat(problems)
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/ChangeSet/0/ChangeName");
        assertThat(problems).extracting(ReadProblem::position).containsExactly(new SourcePosition(1, 17));
    }

    @Test
    void half_of_a_surrogate_pair_in_a_member_name_is_refused_at_the_name() {
        List<ReadProblem> problems = Parsed.problems("[{'a\\uD83D': 1}]");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.JSON_SYNTAX);
        assertThat(problems.get(0).position()).isBetween(new SourcePosition(1, 3), new SourcePosition(1, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D\\uDE00", "\\ud83d\\ude00", "\uD83D\uDE00"})
    void whole_surrogate_pair_is_fine(String text) {
        ChangeSetDocument document = Parsed.document("[{'ChangeName': '" + text + "'}]");

        assertThat(document.problems()).isEmpty();
        assertThat(document.changes().get(0).changeName().text()).contains("\uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "1.",
                "01",
                "-01",
                "0x10",
                "1e",
                "tru",
                "nul",
                "True",
                "-",
                "// comment",
                "/* comment */ 1",
                "# comment",
                "undefined",
                "[1,]",
                "{'a':1,}",
                "{a:1}",
                "{'a' 1}",
                "'\t'",
                "'\\x'",
                "'\\u12'",
                "'open",
                "[",
                "{",
                "{'a'",
                "{'a':",
                "]",
                "}",
                "{]",
                ",",
                ":",
            })
    void what_json_does_not_allow_is_refused_at_its_line(String json) {
        List<ReadProblem> problems = Parsed.problems("[\n" + json + "\n]");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).kind()).isEqualTo(ReadProblem.Kind.JSON_SYNTAX);
        assertThat(problems.get(0).position().line()).isBetween(2, 3);
        assertThat(problems.get(0).message())
                .startsWith("this is no JSON: ")
                .doesNotContain("Feature", "StreamRead", "Source", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"{'a': 1,}|1:9", "{'a': oops}|1:7", "{'a' 1}|1:6", "[1 2]|1:4", "{a:1}|1:2", "[01]|1:3"})
    void bad_character_or_word_is_told_where_it_starts(String json, String position) {
        List<ReadProblem> problems = Parsed.problems(json);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position()).hasToString(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1E-1001", "1e2147483647", "-1.5e2147483648", "1e99999999999999999999", "0e5000"})
    void exponent_beyond_any_use_is_refused_at_the_number(String number) {
        List<ReadProblem> problems = Parsed.problems("[\n  " + number + "]");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.NUMBER_SIZE);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(new SourcePosition(2, 3));
    }

    @Test
    void place_in_an_unreadable_bare_array_is_addressed_under_change_set() {
        List<ReadProblem> problems = Parsed.problems("[{'a':1e9999}]");

        assertThat(problems).extracting(problem -> problem.pointer().toString()).containsExactly("/ChangeSet/0/a");
    }

    @Test
    void number_of_2000_digits_is_refused_on_its_line() {
        List<ReadProblem> problems = Parsed.problems("[\n" + "7".repeat(2_000) + "\n]");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position()).isEqualTo(new SourcePosition(2, 1));
        assertThat(problems.get(0).message()).contains("2000", "1000").doesNotContain("StreamRead");
    }

    @Test
    void number_of_1000_digits_is_read_exactly() {
        String digits = "7".repeat(1_000);

        ChangeSetDocument document = Parsed.document("[" + digits + "]");

        assertThat(document.changes().get(0).value().number().orElseThrow().toPlainString())
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"[|2:201", "{'a':|2:997", "[{'DetailsDocument':|2:1983"})
    void nesting_of_10000_is_refused_where_it_gets_too_deep(String opening, String position) {
        List<ReadProblem> problems = Parsed.problems("\n" + opening.repeat(10_000));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position()).hasToString(position);
        assertThat(problems.get(0).message()).contains("200").doesNotContain("StreamRead");
    }

    @Test
    void nesting_that_is_too_deep_is_told_in_plain_digits_whatever_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("hi-u-nu-deva"));
        try {
            assertThat(String.format("%d", 200)).isEqualTo("२००");
            assertThat(Parsed.problems("[".repeat(10_000)))
                    .extracting(ReadProblem::message)
                    .containsExactly(
                            "this is more than is read: Document nesting depth (201) exceeds the maximum allowed (200)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void repeated_name_is_shown_with_escapes_and_cut_between_characters() {
        String name = "\uD83D\uDE00".repeat(201);

        assertThat(Parsed.problems("{'a\\n':1,'a\\n':2}").get(0).message()).contains("the member \"a\\u000A\" occurs");
        assertThat(Parsed.problems("{'" + name + "':1,'" + name + "':2}").get(0).message())
                .contains("\uD83D\uDE00…\"");
    }

    @Test
    void nesting_of_10000_in_a_details_string_breaks_the_details_only() {
        ChangeSetDocument document = Parsed.document("[{'Details':'" + "[".repeat(10_000) + "'}]");

        assertThat(document.problems()).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.BROKEN_DETAILS);
        assertThat(document.problems().get(0).position()).isEqualTo(new SourcePosition(1, 214));
    }

    @Test
    void nesting_of_200_is_read() {
        ChangeSetDocument document = Parsed.document("[".repeat(200) + "]".repeat(200));

        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void empty_text_is_refused(String text) {
        List<ReadProblem> problems = Parsed.problems(text);

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.EMPTY);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(SourcePosition.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "'ChangeSet'", "null", "true", "1.5e3"})
    void value_that_is_neither_object_nor_array_is_no_change_set(String json) {
        List<ReadProblem> problems = Parsed.problems(json);

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.ROOT);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(SourcePosition.START);
    }

    @Test
    void file_of_the_largest_size_is_read() {
        byte[] bytes = new byte[JsonFile.MAX_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = '[';
        bytes[bytes.length - 1] = ']';

        List<ReadProblem> problems = Parsed.problems(bytes);

        assertThat(problems).isEmpty();
    }

    @Test
    void file_one_byte_too_large_is_refused_unread() {
        byte[] bytes = new byte[JsonFile.MAX_BYTES + 1];

        List<ReadProblem> problems = Parsed.problems(bytes);

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.SIZE);
        assertThat(problems.get(0).message()).contains("2097152");
    }

    @Test
    void file_of_hundreds_of_thousands_of_tiny_changes_is_refused_with_a_position() {
        byte[] bytes = filled("[{}", ",{}", "]");

        List<ReadProblem> problems = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Parsed.problems(bytes));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).position().column()).isGreaterThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",{'DetailsDocument':{'a':{},'a':{}}}",
                ",{'Details':'{\\'a\\':1,\\'a\\':1}'}",
                ",{'Details':'oops'}",
                ",{'ChangeName':'\\ud83d'}",
                ",\n",
                ",'\\u0041\\u0041'"
            })
    void file_full_of_the_same_trouble_is_read_or_refused_in_bounded_time(String trouble) {
        byte[] bytes = filled("[{}", trouble.replace('\'', '"'), "]");

        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ChangeSetReader.read(bytes));

        assertThat(reading)
                .satisfiesAnyOf(
                        read -> assertThat(read).isInstanceOf(Reading.Readable.class),
                        read -> assertThat(Parsed.problems(bytes)).isNotEmpty());
    }

    /** A little less than the largest file, full of the middle. */
    private static byte[] filled(String head, String middle, String tail) {
        int copies = (JsonFile.MAX_BYTES - head.length() - tail.length()) / middle.length();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(JsonFile.MAX_BYTES);
        bytes.writeBytes((head + middle.repeat(copies) + tail).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
