package dev.preflight.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.Parsed;
import dev.preflight.document.ReferenceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReferencesTest {
    private static final ChangeSetDocument DOCUMENT = Parsed.document("["
            + "{'ChangeType':'Create','ChangeName':'first'},"
            + "{'ChangeType':'Create','ChangeName':'twin'},"
            + "{'ChangeType':'Create','ChangeName':'twin'},"
            + "{'ChangeType':'Grow','ChangeName':'grow','Entity':{'Identifier':'$first.Entity.Identifier'}},"
            + "{'ChangeType':'Grow','Entity':{'Identifier':'thing-1@3'}},"
            + "{'ChangeType':'Grow'}]");
    private static final EntityReferences REFERENCES =
            EntityReferences.of(DOCUMENT, change -> change.changeType().equals(Optional.of("Create")));

    private static Change change(int index) {
        return DOCUMENT.changes().get(index);
    }

    @Test
    void change_that_creates_is_about_what_it_creates() {
        assertThat(REFERENCES.of(change(0))).isEqualTo(new EntityKey.Created(0));
        assertThat(REFERENCES.of(change(2))).isEqualTo(new EntityKey.Created(2));
    }

    @Test
    void change_that_refers_is_about_what_the_other_creates() {
        EntityKey key = REFERENCES.of(change(3));

        assertThat(key).isEqualTo(new EntityKey.Created(0));
    }

    @Test
    void change_of_a_stored_entity_is_about_its_id_without_the_revision() {
        EntityKey key = REFERENCES.of(change(4));

        assertThat(key).isEqualTo(new EntityKey.Stored("thing-1"));
    }

    @Test
    void change_without_an_identifier_is_about_nothing_that_could_be_found() {
        EntityKey key = REFERENCES.of(change(5));

        assertThat(key).isEqualTo(new EntityKey.Unresolved(""));
    }

    @Test
    void change_of_another_type_is_not_about_what_is_created() {
        ChangeSetDocument document = Parsed.document("["
                + "{'ChangeType':'Create','ChangeName':'first','Entity':{'Type':'Thing@1.0'}},"
                + "{'ChangeType':'Grow','Entity':{'Type':'Other@1.0','Identifier':'$first.Entity.Identifier'}},"
                + "{'ChangeType':'Grow','Entity':{'Type':'Thing','Identifier':'$first.Entity.Identifier'}}]");
        EntityReferences references =
                EntityReferences.of(document, change -> change.changeType().equals(Optional.of("Create")));

        assertThat(references.of(document.changes().get(1)))
                .isEqualTo(new EntityKey.Unresolved("$first.Entity.Identifier"));
        assertThat(references.of(document.changes().get(2))).isEqualTo(new EntityKey.Created(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$first.Entity.Identifier", "#{first}.Entity.Identifier"})
    void both_spellings_name_the_created_entity(String identifier) {
        EntityKey key = REFERENCES.resolve(identifier);

        assertThat(key).isEqualTo(new EntityKey.Created(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$unknown.Entity.Identifier", // no such name
                "$First.Entity.Identifier", // names are told apart by case
                "$twin.Entity.Identifier", // two changes of that name
                "$grow.Entity.Identifier", // creates nothing
                "$.Entity.Identifier",
                "#{}.Entity.Identifier",
                "",
                "@1"
            })
    void identifier_that_names_nothing_stays_unresolved(String identifier) {
        EntityKey key = REFERENCES.resolve(identifier);

        assertThat(key).isEqualTo(new EntityKey.Unresolved(identifier));
    }

    @ParameterizedTest
    @CsvSource({"thing-1, thing-1", "thing-1@1, thing-1", "thing-1@1@2, thing-1", "thing-1@, thing-1"})
    void revision_behind_an_id_is_ignored(String identifier, String id) {
        EntityKey key = REFERENCES.resolve(identifier);

        assertThat(key).isEqualTo(new EntityKey.Stored(id));
    }

    @ParameterizedTest
    @CsvSource({
        "$a.Entity.Identifier, a",
        "#{a}.Entity.Identifier, a",
        "$a.b.Entity.Identifier, a.b",
        "$.Entity.Identifier, ''"
    })
    void name_of_the_change_is_read_from_a_reference(String identifier, String name) {
        Optional<String> read = ReferenceText.changeNameIn(identifier);

        assertThat(read).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.Entity.Identifier",
                "$a.Entity.identifier",
                "$a.Entity.Identifier ",
                "$a.Entity",
                "#a.Entity.Identifier",
                "#{a.Entity.Identifier",
                "thing-1",
                ".Entity.Identifier",
                ""
            })
    void anything_else_is_no_reference(String identifier) {
        Optional<String> read = ReferenceText.changeNameIn(identifier);

        assertThat(read).isEmpty();
    }

    @Test
    void changes_of_a_name_come_in_order() {
        assertThat(REFERENCES.changesNamed("twin")).extracting(Change::index).containsExactly(1, 2);
        assertThat(REFERENCES.changesNamed("unknown")).isEmpty();
    }

    @Test
    void references_are_listed_in_the_order_of_the_changes_with_their_places() {
        ChangeSetDocument document = Parsed.document("[{'Entity':{'Identifier':'#{a}.Entity.Identifier'},"
                + "'DetailsDocument':{'Parent':['$b.Entity.Identifier','thing-1']}},"
                + "{'Entity':{'Identifier':'thing-2'},'Details':'{\\'Of\\':\\'$c.Entity.Identifier\\'}'}]");

        EntityReferences references = EntityReferences.of(document, change -> false);

        assertThat(references.uses())
                .extracting(
                        use -> use.from().index() + " " + use.pointer() + " " + use.changeName() + " " + use.ofEntity())
                .containsExactly(
                        "0 /ChangeSet/0/Entity/Identifier a true",
                        "0 /ChangeSet/0/DetailsDocument/Parent/0 b false",
                        "1 /ChangeSet/1/DetailsDocument/Of c false");
    }
}
