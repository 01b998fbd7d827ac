package dev.preflight.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.JsonPointer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedTest {
    /** In the order in which reports tell them. */
    private static final List<Need> NEEDS = List.of(
            new Need.Snapshot("thing-abc"),
            new Need.SnapshotMember("thing-abc", JsonPointer.parse("/DetailsDocument/Size")),
            new Need.OneSnapshot("thing-abc"),
            new Need.RelatedSnapshot("the price list of thing-abc"),
            new Need.Reference("$Other.Entity.Identifier"),
            new Need.Details("/ChangeSet/4"),
            new Need.ReferenceData("part names"),
            new Need.Section("SellThing on Thing@1.0"),
            new Need.LaterChanges("the thing"),
            new Need.Agreement("agmt-1"));

    @Test
    void each_kind_has_a_rank_of_its_own() {
        assertThat(NEEDS).extracting(Need::rank).isSorted().doesNotHaveDuplicates();
        assertThat(NEEDS).hasSameSizeAs(Need.class.getPermittedSubclasses());
    }

    @Test
    void each_kind_has_its_words() {
        assertThat(NEEDS)
                .extracting(Need::words)
                .containsExactly(
                        "a snapshot of thing-abc",
                        "/DetailsDocument/Size, which the snapshot of thing-abc does not show,",
                        "a single snapshot of thing-abc in place of those that differ",
                        "a snapshot of the price list of thing-abc",
                        "knowing the entity behind $Other.Entity.Identifier",
                        "readable details of /ChangeSet/4",
                        "a list of part names",
                        "the rules of SellThing on Thing@1.0",
                        "the changes that complete the thing",
                        "the agreement agmt-1");
        assertThat(new Need.Reference("").words()).isEqualTo("an entity identifier");
    }

    @Test
    void in_general_no_document_is_quoted() {
        assertThat(NEEDS)
                .extracting(Need::inGeneral)
                .containsExactly(
                        "a snapshot of the entity",
                        "a snapshot of the entity",
                        "a snapshot of the entity",
                        "a snapshot of the price list of thing-abc",
                        "the entity behind an identifier",
                        "details that can be read",
                        "a list of part names",
                        "the rules of SellThing on Thing@1.0",
                        "the changes that complete the entity",
                        "an agreement, which no snapshot shows");
    }

    @Test
    void what_stands_in_one_document_is_local_to_it() {
        assertThat(NEEDS)
                .filteredOn(Need::isLocal)
                .hasOnlyElementsOfTypes(Need.Reference.class, Need.Details.class)
                .hasSize(2);
    }
}
