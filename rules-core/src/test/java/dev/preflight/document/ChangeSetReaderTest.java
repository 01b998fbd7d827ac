package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.Change.DetailsForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetReaderTest {
    @Test
    void whole_request_gives_its_changes_in_order() {
        String json = "{'Catalog':'Mine','ChangeSet':[{'ChangeType':'A'},{'ChangeType':'B'}]}";

        ChangeSetDocument document = Parsed.document(json);

        assertThat(document.changes()).extracting(Change::index).containsExactly(0, 1);
        assertThat(document.changes())
                .extracting(change -> change.changeType().orElse(""))
                .containsExactly("A", "B");
        assertThat(document.request().member("Catalog").text()).contains("Mine");
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void change_tells_its_envelope() {
        String json = "[{'ChangeType':'A','ChangeName':'n','Entity':{'Type':'T@1.0','Identifier':'id-1'}}]";

        Change change = Parsed.document(json).changes().get(0);

        assertThat(change.changeType()).contains("A");
        assertThat(change.changeName().text()).contains("n");
        assertThat(change.entityType()).contains(EntityType.parse("T@1.0"));
        assertThat(change.identifier().text()).contains("id-1");
        assertThat(change.identifier().pointer()).hasToString("/ChangeSet/0/Entity/Identifier");
    }

    @Test
    void bare_array_is_read_as_a_request_to_the_documented_catalog() {
        ChangeSetDocument document = Parsed.document("[{'ChangeType':'A'}]");

        assertThat(document.request().member("Catalog").text()).contains("AWSMarketplace");
        assertThat(document.changes().get(0).pointer()).hasToString("/ChangeSet/0");
    }

    @Test
    void bare_array_and_whole_request_give_equal_trees() {
        String array = "[{'ChangeType':'A','DetailsDocument':{'x':[1.10]}}]";

        ChangeSetDocument bare = Parsed.document(array);
        ChangeSetDocument whole = Parsed.document("{'Catalog':'AWSMarketplace','ChangeSet':" + array + "}");

        assertThat(bare.request().node()).isEqualTo(whole.request().node());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'ChangeSet':null}", "{'ChangeSet':{}}", "{'ChangeSet':'[]'}", "[]"})
    void request_without_changes_is_readable_and_has_none(String json) {
        ChangeSetDocument document = Parsed.document(json);

        assertThat(document.changes()).isEmpty();
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void elements_that_are_no_objects_are_changes_that_tell_nothing() {
        List<Change> changes = Parsed.document("[null, 1, [], 'x']").changes();

        assertThat(changes).hasSize(4).allSatisfy(change -> {
            assertThat(change.changeType()).isEmpty();
            assertThat(change.form()).isEqualTo(DetailsForm.NONE);
        });
    }

    @Test
    void byte_order_mark_is_skipped_and_not_counted() {
        byte[] bytes = Parsed.bytes("\uFEFF[{'ChangeType':'A'}]");

        ChangeSetDocument document = Parsed.document(bytes);

        Place change = Place.value(JsonPointer.parse("/ChangeSet/0"));
        assertThat(document.locate(List.of(change))).isEqualTo(Map.of(change, new SourcePosition(1, 2)));
    }

    @Test
    void second_byte_order_mark_is_no_json() {
        List<ReadProblem> problems = Parsed.problems("\uFEFF\uFEFF[]");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.JSON_SYNTAX);
    }

    @Test
    void details_document_is_taken_as_it_is() {
        Change change =
                Parsed.document("[{'DetailsDocument':{'a':1}}]").changes().get(0);

        assertThat(change.form()).isEqualTo(DetailsForm.DOCUMENT);
        assertThat(change.details().member("a").pointer()).hasToString("/ChangeSet/0/DetailsDocument/a");
    }

    @Test
    void details_string_is_addressed_as_if_it_were_a_details_document() {
        Change change =
                Parsed.document("[{'Details':'{\\'a\\':1.10}'}]").changes().get(0);

        assertThat(change.form()).isEqualTo(DetailsForm.STRING);
        assertThat(change.details().member("a").pointer()).hasToString("/ChangeSet/0/DetailsDocument/a");
        assertThat(change.details().member("a").number()).contains(new BigDecimal("1.10"));
    }

    @Test
    void details_document_wins_when_both_are_there() {
        Change change = Parsed.document("[{'Details':'{\\'a\\':1}','DetailsDocument':{'a':2}}]")
                .changes()
                .get(0);

        assertThat(change.form()).isEqualTo(DetailsForm.BOTH);
        assertThat(change.details().member("a").number()).contains(new BigDecimal("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'Details':null}", "{'Details':{'a':1}}", "{'Details':7}"})
    void details_that_are_no_string_are_no_details(String change) {
        Change read = Parsed.document("[" + change + "]").changes().get(0);

        assertThat(read.form()).isEqualTo(DetailsForm.NONE);
        assertThat(read.details().isAbsent()).isTrue();
        assertThat(read.details().pointer()).hasToString("/ChangeSet/0/DetailsDocument");
    }

    @Test
    void details_string_that_is_no_json_is_told_at_its_bad_character_and_leaves_the_rest_readable() {
        ChangeSetDocument document = Parsed.document("[\n{'Details':'{\\n\\'a\\': oops}'},\n{'ChangeType':'B'}]");

        Change change = document.changes().get(0);
        ReadProblem problem = document.problems().get(0);
        assertThat(change.form()).isEqualTo(DetailsForm.UNREADABLE);
        assertThat(change.details().isAbsent()).isTrue();
        assertThat(document.changes()).hasSize(2);
        assertThat(document.problems()).hasSize(1);
        assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.BROKEN_DETAILS);
        assertThat(problem.pointer()).hasToString("/ChangeSet/0/Details");
        assertThat(problem.position()).isEqualTo(new SourcePosition(2, 23));
        assertThat(problem.message()).contains("DetailsDocument");
    }

    @Test
    void empty_details_string_is_broken() {
        List<ReadProblem> problems = Parsed.problems("[{'Details':''}]");

        assertThat(problems).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.BROKEN_DETAILS);
        assertThat(problems).extracting(ReadProblem::position).containsExactly(new SourcePosition(1, 14));
    }

    @Test
    void real_replacement_character_in_the_text_is_fine() {
        ChangeSetDocument document = Parsed.document("[{'ChangeName':'a\uFFFDb'}]");

        assertThat(document.problems()).isEmpty();
        assertThat(document.changes().get(0).changeName().text()).contains("a\uFFFDb");
    }

    @Test
    void missing_member_has_the_position_of_the_nearest_value_around_it() {
        ChangeSetDocument document = Parsed.document("[\n {'Entity': {'Type':'T'}}]");

        Place identifier = Place.value(JsonPointer.parse("/ChangeSet/0/Entity/Identifier/x"));
        Place catalog = Place.name(JsonPointer.parse("/Catalog"));
        assertThat(document.locate(List.of(identifier, catalog)))
                .isEqualTo(Map.of(identifier, new SourcePosition(2, 13), catalog, SourcePosition.START));
    }

    @Test
    void missing_member_of_a_details_document_is_not_looked_for_in_the_details_string_beside_it() {
        ChangeSetDocument document = Parsed.document("[{'Details':'{\\'a\\':1}','DetailsDocument':{}}]");

        Place missing = Place.value(JsonPointer.parse("/ChangeSet/0/DetailsDocument/a"));
        assertThat(document.locate(List.of(missing))).isEqualTo(Map.of(missing, new SourcePosition(1, 43)));
    }

    @Test
    void missing_member_of_a_repeated_object_is_looked_for_in_the_last_one() {
        ChangeSetDocument document = Parsed.document("{'a':{'b':1},'a':{}}");

        Place missing = Place.value(JsonPointer.parse("/a/b"));
        assertThat(document.locate(List.of(missing))).isEqualTo(Map.of(missing, new SourcePosition(1, 18)));
    }

    @Test
    void value_in_a_repeated_details_string_is_looked_for_in_the_last_one() {
        ChangeSetDocument document = Parsed.document("[{'Details':'{\\'a\\':1}',\n'Details':'{\\'a\\':2}'}]");

        Place value = Place.value(JsonPointer.parse("/ChangeSet/0/DetailsDocument/a"));
        assertThat(document.changes().get(0).details().member("a").number()).contains(new BigDecimal("2"));
        assertThat(document.locate(List.of(value))).isEqualTo(Map.of(value, new SourcePosition(2, 19)));
    }

    @Test
    void member_whose_name_is_made_of_digits_is_located() {
        ChangeSetDocument document = Parsed.document("{'a':{'0': 1, '00': 2}}");

        Collection<Place> places = List.of(
                Place.value(JsonPointer.ROOT.member("a").member("0")),
                Place.value(JsonPointer.ROOT.member("a").member("00")));
        assertThat(document.locate(places).values())
                .containsExactly(new SourcePosition(1, 12), new SourcePosition(1, 21));
    }

    @Test
    void nothing_is_located_when_nothing_is_asked() {
        Map<Place, SourcePosition> located = Parsed.document("[]").locate(List.of());

        assertThat(located).isEmpty();
    }

    @Test
    void reading_does_not_change_the_bytes() {
        byte[] bytes = Parsed.bytes("[{'ChangeType':'A'}]");
        byte[] before = bytes.clone();

        ChangeSetReader.read(bytes);

        assertThat(bytes).isEqualTo(before).isEqualTo("[{\"ChangeType\":\"A\"}]".getBytes(StandardCharsets.UTF_8));
    }
}
