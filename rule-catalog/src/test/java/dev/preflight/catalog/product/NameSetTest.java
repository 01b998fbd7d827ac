package dev.preflight.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.logic.Knowledge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameSetTest {
    private static final NameSet SAVED = NameSet.of(Knowledge.known(Set.of("b", "d")));
    private static final NameSet UNSAVED = NameSet.of(Products.unknown());

    @Test
    void saved_names_are_there_and_others_are_not() {
        assertThat(SAVED.contains("b")).isEqualTo(Knowledge.known(true));
        assertThat(SAVED.contains("c")).isEqualTo(Knowledge.known(false));
    }

    @Test
    void nothing_is_known_of_names_that_were_not_saved() {
        assertThat(UNSAVED.contains("b")).isEqualTo(Products.unknown());
        assertThat(UNSAVED.all()).isEqualTo(Products.unknown());
    }

    @Test
    void set_without_names_is_known_to_be_empty() {
        assertThat(NameSet.NONE.contains("b")).isEqualTo(Knowledge.known(false));
        assertThat(NameSet.NONE.all()).isEqualTo(Knowledge.known(Set.of()));
    }

    @Test
    void what_the_set_adds_and_takes_away_is_known_without_a_snapshot() {
        NameSet names = UNSAVED.plus(List.of("a")).minus(List.of("b"));

        assertThat(names.contains("a")).isEqualTo(Knowledge.known(true));
        assertThat(names.contains("b")).isEqualTo(Knowledge.known(false));
        assertThat(names.contains("c")).isEqualTo(Products.unknown());
        assertThat(names.all()).isEqualTo(Products.unknown());
    }

    @Test
    void all_names_are_those_that_were_saved_and_added_without_those_taken_away_in_alphabetical_order() {
        NameSet names = SAVED.plus(List.of("e", "a", "d")).minus(List.of("b", "z"));

        assertThat(Products.known(names.all())).containsExactly("a", "d", "e");
        assertThat(names.contains("e")).isEqualTo(Knowledge.known(true));
        assertThat(names.contains("b")).isEqualTo(Knowledge.known(false));
    }

    @Test
    void of_adding_and_taking_away_the_later_counts() {
        NameSet returned = SAVED.minus(List.of("b", "c")).plus(List.of("b", "c"));
        NameSet withdrawn = SAVED.plus(List.of("b", "c")).minus(List.of("b", "c"));

        assertThat(Products.known(returned.all())).containsExactly("b", "c", "d");
        assertThat(returned.removed()).isEmpty();
        assertThat(Products.known(withdrawn.all())).containsExactly("d");
        assertThat(withdrawn.added()).isEmpty();
    }

    @Test
    void what_was_saved_stays_apart_from_what_the_set_does() {
        NameSet names = SAVED.plus(List.of("c", "a")).minus(List.of("d", "b"));

        assertThat(names.saved()).isEqualTo(Knowledge.known(Set.of("b", "d")));
        assertThat(names.added()).containsExactly("a", "c");
        assertThat(names.removed()).containsExactly("b", "d");
    }

    @Test
    void nobody_can_change_a_set() {
        NameSet names = SAVED.plus(List.of("a"));

        assertThatThrownBy(() -> names.added().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names.removed().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
