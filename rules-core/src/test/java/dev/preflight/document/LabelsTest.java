package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                   | the request",
                "/Catalog                                             | Catalog",
                "/ChangeSet                                           | ChangeSet",
                "/ChangeSet/3                                         | ChangeSet[3]",
                "/ChangeSet/3/Entity/Type                             | Entity.Type",
                "/ChangeSet/3/DetailsDocument                         | DetailsDocument",
                "/ChangeSet/3/DetailsDocument/Title                   | Title",
                "/ChangeSet/3/DetailsDocument/Terms/0/Type            | Terms[0].Type",
                "/ChangeSet/3/DetailsDocument/0/Key                   | DetailsDocument[0].Key"
            })
    void label_is_counted_from_the_details_of_the_change(String pointer, String label) {
        String text = Labels.of(JsonPointer.parse(pointer));

        assertThat(text).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ChangeSet/0/DetailsDocument         | Details",
                "/ChangeSet/0/DetailsDocument/0/Key   | Details[0].Key",
                "/ChangeSet/0/DetailsDocument/Title   | Title",
                "/ChangeSet/0/Details                 | Details",
                "/ChangeSet/1/DetailsDocument/0/Key   | DetailsDocument[0].Key",
                "/ChangeSet/2/DetailsDocument         | DetailsDocument",
                "/ChangeSet/99/DetailsDocument        | DetailsDocument",
                "/ChangeSet/a/DetailsDocument         | DetailsDocument"
            })
    void details_are_called_as_they_are_in_the_file(String pointer, String label) {
        ChangeSetDocument document = Parsed.document("[{'Details':'{}'},{'DetailsDocument':{}},{}]");

        assertThat(document.label(JsonPointer.parse(pointer))).isEqualTo(label);
    }

    @Test
    void label_of_a_hostile_member_name_stays_on_one_line() {
        JsonPointer pointer = JsonPointer.ROOT.member("a\nb\rc\u001b[31m");

        String label = Labels.of(pointer);

        assertThat(label).isEqualTo("a\\u000Ab\\u000Dc\\u001B[31m");
    }

    @ParameterizedTest
    @CsvSource({"'',\"\"", "' ',\" \"", "'\t',\"\\u0009\""})
    void name_of_nothing_that_is_seen_stands_in_quotes(String name, String shown) {
        JsonPointer details = JsonPointer.parse("/ChangeSet/0/DetailsDocument");

        assertThat(Labels.of(details.member(name))).isEqualTo(shown);
        assertThat(Labels.of(details.member("Terms").item(2).member(name))).isEqualTo("Terms[2]." + shown);
        assertThat(Labels.of(JsonPointer.ROOT.member(name))).isEqualTo(shown);
    }
}
