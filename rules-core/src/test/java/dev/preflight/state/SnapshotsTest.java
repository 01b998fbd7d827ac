package dev.preflight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.Parsed;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {
    private static final String DESCRIBED =
            "{'EntityType':'Thing@1.0','EntityIdentifier':'thing-1@7','DetailsDocument':{'Size':1.10}}";

    private static Snapshots read(String... files) {
        return Snapshots.read(Arrays.stream(files)
                .map(json -> new Snapshots.File("entities/a.json", Parsed.bytes(json)))
                .toList());
    }

    private static EntitySnapshot only(Knowledge<EntitySnapshot> knowledge) {
        return ((Knowledge.Known<EntitySnapshot>) knowledge).value();
    }

    @Test
    void answer_of_describe_entity_is_known_by_its_id_without_the_revision() {
        EntitySnapshot snapshot = only(read(DESCRIBED).of("thing-1"));

        assertThat(snapshot.id()).isEqualTo("thing-1");
        assertThat(snapshot.entityType()).isEqualTo("Thing@1.0");
        assertThat(snapshot.revision()).hasValue(7);
        assertThat(snapshot.path()).isEqualTo("entities/a.json");
        assertThat(snapshot.details().member("Size").number()).contains(new BigDecimal("1.10"));
    }

    @Test
    void account_is_the_one_in_the_arn() {
        assertThat(withArn("arn:aws:aws-marketplace:us-east-1:111122223333:Thing/thing-1")
                        .account())
                .contains("111122223333");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "thing-1", "arn:aws:aws-marketplace:us-east-1:11112222333:x", "arn:aws:a:b:11112222333x:x"})
    void arn_without_an_account_tells_none(String arn) {
        assertThat(withArn(arn).account()).isEmpty();
    }

    private static EntitySnapshot withArn(String arn) {
        return only(read("{'EntityIdentifier':'thing-1@7','EntityArn':'" + arn + "','DetailsDocument':{}}")
                .of("thing-1"));
    }

    @Test
    void entity_that_was_not_saved_is_missing_for_want_of_a_snapshot() {
        Knowledge<EntitySnapshot> knowledge = read(DESCRIBED).of("thing-2");

        assertThat(knowledge).isEqualTo(Knowledge.missing(new Need.Snapshot("thing-2")));
    }

    @Test
    void snapshot_is_found_by_the_key_of_a_stored_entity() {
        EntitySnapshot snapshot = only(read(DESCRIBED).of(new EntityKey.Stored("thing-1")));

        assertThat(snapshot.id()).isEqualTo("thing-1");
    }

    @Test
    void identifier_that_names_nothing_needs_a_reference_not_a_snapshot() {
        Knowledge<EntitySnapshot> knowledge = read(DESCRIBED).of(new EntityKey.Unresolved("$x.Entity.Identifier"));

        assertThat(knowledge).isEqualTo(Knowledge.missing(new Need.Reference("$x.Entity.Identifier")));
    }

    @Test
    void entity_that_the_set_creates_has_no_snapshot() {
        Knowledge<EntitySnapshot> knowledge = read(DESCRIBED).of(new EntityKey.Created(0));

        assertThat(knowledge.isKnown()).isFalse();
    }

    @Test
    void answer_of_batch_describe_entities_holds_several() {
        Snapshots snapshots = read("{'EntityDetails':{"
                + "'thing-1':{'EntityIdentifier':'thing-1@1','DetailsDocument':{'Size':1}},"
                + "'thing-2':{'EntityIdentifier':'thing-2@1','Details':'{\\'Size\\':2}'}},'Errors':{}}");

        assertThat(only(snapshots.of("thing-1")).details().member("Size").number())
                .contains(BigDecimal.ONE);
        assertThat(only(snapshots.of("thing-2")).details().member("Size").number())
                .contains(new BigDecimal(2));
        assertThat(snapshots.problems()).isEmpty();
    }

    @Test
    void several_of_one_revision_that_differ_tell_nothing_and_are_named_once() {
        Snapshots snapshots = Snapshots.read(List.of(
                new Snapshots.File("a.json", Parsed.bytes("{'EntityIdentifier':'t@3','DetailsDocument':{'Size':1}}")),
                new Snapshots.File("b.json", Parsed.bytes("{'EntityIdentifier':'t@3','DetailsDocument':{'Size':2}}")),
                new Snapshots.File("c.json", Parsed.bytes("{'EntityIdentifier':'t@2','DetailsDocument':{'Size':3}}"))));

        assertThat(snapshots.of("t")).isEqualTo(Knowledge.missing(new Need.OneSnapshot("t")));
        assertThat(snapshots.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("a.json");
            assertThat(problem.message())
                    .startsWith("2 answers for t of one revision")
                    .contains("(a.json, b.json)");
        });
    }

    @Test
    void two_of_one_revision_that_show_the_same_are_one() {
        byte[] answer = Parsed.bytes("{'EntityIdentifier':'t@3','DetailsDocument':{'Size':1}}");

        Snapshots snapshots =
                Snapshots.read(List.of(new Snapshots.File("a.json", answer), new Snapshots.File("b.json", answer)));

        assertThat(only(snapshots.of("t")).path()).isEqualTo("a.json");
        assertThat(snapshots.problems()).isEmpty();
    }

    @Test
    void details_string_is_read_like_a_details_document() {
        Snapshots snapshots = read("{'EntityIdentifier':'thing-1','Details':'{\\'Size\\':1.10}'}");

        assertThat(only(snapshots.of("thing-1")).details().member("Size").number())
                .contains(new BigDecimal("1.10"));
    }

    @Test
    void details_document_wins_over_a_details_string() {
        Snapshots snapshots =
                read("{'EntityIdentifier':'thing-1','Details':'{\\'Size\\':1}','DetailsDocument':{'Size':2}}");

        assertThat(only(snapshots.of("thing-1")).details().member("Size").number())
                .contains(new BigDecimal(2));
    }

    @Test
    void null_details_document_leaves_the_details_string() {
        Snapshots snapshots = read("{'EntityIdentifier':'thing-1','DetailsDocument':null,'Details':'{\\'Size\\':1}'}");

        assertThat(only(snapshots.of("thing-1")).details().member("Size").number())
                .contains(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'EntityIdentifier':'thing-1'}",
                "{'EntityIdentifier':'thing-1','DetailsDocument':null,'Details':null}",
                "{'EntityIdentifier':'thing-1','Details':'oops'}",
                "{'EntityIdentifier':'thing-1','Details':''}",
                "{'EntityIdentifier':'thing-1','Details':'[1]'}",
                "{'EntityIdentifier':'thing-1','EntityType':null,'DetailsDocument':'text'}"
            })
    void answer_without_readable_details_is_known_to_tell_nothing(String json) {
        EntitySnapshot snapshot = only(read(json).of("thing-1"));

        assertThat(snapshot.details().isObject()).isFalse();
        assertThat(snapshot.details().member("Size").isAbsent()).isTrue();
        assertThat(snapshot.entityType()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"thing-1, thing-1@1", "thing-1@1, thing-1@2", "thing-1@9, thing-1@10", "thing-1@x, thing-1@0"})
    void highest_revision_counts_whatever_the_order(String older, String newer) {
        String olderFile = "{'EntityIdentifier':'" + older + "','DetailsDocument':{'Is':'older'}}";
        String newerFile = "{'EntityIdentifier':'" + newer + "','DetailsDocument':{'Is':'newer'}}";

        Snapshots olderFirst = read(olderFile, newerFile);
        Snapshots newerFirst = read(newerFile, olderFile);

        assertThat(only(olderFirst.of("thing-1")).details().member("Is").text()).contains("newer");
        assertThat(only(newerFirst.of("thing-1")).details().member("Is").text()).contains("newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing-1@", "thing-1@x", "thing-1@-1", "thing-1@1234567890123456789", "thing-1@١"})
    void revision_that_is_no_number_is_unknown(String identifier) {
        EntitySnapshot snapshot =
                only(read("{'EntityIdentifier':'" + identifier + "'}").of("thing-1"));

        assertThat(snapshot.revision()).isEmpty();
    }

    @Test
    void file_that_cannot_be_read_is_told_at_its_place_and_the_others_count() {
        Snapshots snapshots = Snapshots.read(List.of(
                new Snapshots.File("entities/bad.json", Parsed.bytes("{\n 'EntityIdentifier': oops}")),
                new Snapshots.File("entities/good.json", Parsed.bytes(DESCRIBED))));

        Snapshots.Problem problem = snapshots.problems().get(0);
        assertThat(snapshots.problems()).hasSize(1);
        assertThat(problem.path()).isEqualTo("entities/bad.json");
        assertThat(problem.position()).isEqualTo(new SourcePosition(2, 22));
        assertThat(snapshots.of("thing-1").isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "1", "{'EntityIdentifier':null}", "{'EntityIdentifier':''}", "{'EntityDetails':{}}"})
    void file_that_is_no_answer_is_told(String json) {
        Snapshots snapshots = read(json);

        assertThat(snapshots.problems()).hasSize(1);
        assertThat(snapshots.problems().get(0).message()).contains("EntityIdentifier");
    }

    @Test
    void member_that_is_repeated_is_told_and_the_rest_counts() {
        Snapshots snapshots =
                read("{'EntityIdentifier':'thing-1','EntityType':'A','EntityType':'B','DetailsDocument':{}}");

        assertThat(snapshots.problems()).hasSize(1);
        assertThat(only(snapshots.of("thing-1")).entityType()).isEqualTo("B");
    }

    @Test
    void answer_without_readable_details_is_told() {
        Snapshots snapshots = read("{'EntityIdentifier':'thing-1','Details':'no JSON'}");

        assertThat(snapshots.problems()).hasSize(1);
        assertThat(snapshots.problems().get(0).message()).contains("thing-1").contains("nothing is known of it");
    }

    @Test
    void answers_of_a_batch_without_identifier_are_told_and_the_rest_counts() {
        Snapshots snapshots = read("{'EntityDetails':{'a':{'EntityIdentifier':'a','DetailsDocument':{}},'b':{}}}");

        assertThat(snapshots.problems()).hasSize(1);
        assertThat(snapshots.of("a").isKnown()).isTrue();
    }

    @Test
    void all_snapshots_stand_in_the_order_of_their_files() {
        Snapshots snapshots = read(
                "{'EntityIdentifier':'thing-9','DetailsDocument':{}}",
                "{'EntityDetails':{"
                        + "'thing-3':{'EntityIdentifier':'thing-3','DetailsDocument':{}},"
                        + "'thing-1':{'EntityIdentifier':'thing-1','DetailsDocument':{}}}}",
                "{'EntityIdentifier':'thing-2','DetailsDocument':{}}");

        assertThat(snapshots.all())
                .extracting(EntitySnapshot::id)
                .containsExactly("thing-9", "thing-3", "thing-1", "thing-2");
    }

    @Test
    void all_snapshots_have_one_of_each_entity_in_its_highest_revision() {
        Snapshots snapshots = read(
                "{'EntityIdentifier':'thing-1@1','DetailsDocument':{}}",
                "{'EntityIdentifier':'thing-2@5','DetailsDocument':{}}",
                "{'EntityIdentifier':'thing-1@3','DetailsDocument':{}}",
                "{'EntityIdentifier':'thing-2@4','DetailsDocument':{}}");

        assertThat(snapshots.all())
                .extracting(
                        snapshot -> snapshot.id() + "@" + snapshot.revision().orElseThrow())
                .containsExactly("thing-1@3", "thing-2@5");
    }

    @Test
    void nobody_can_change_what_was_saved() {
        Snapshots snapshots = read(DESCRIBED);

        assertThatThrownBy(() -> snapshots.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(snapshots.of("thing-1").isKnown()).isTrue();
    }

    @Test
    void no_files_tell_nothing() {
        assertThat(Snapshots.NONE.of("thing-1").isKnown()).isFalse();
        assertThat(Snapshots.NONE.all()).isEmpty();
        assertThat(Snapshots.NONE.problems()).isEmpty();
    }
}
