package dev.preflight.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.logic.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final Inventory<String> SAVED = Inventory.of(Knowledge.known(List.of("b", "d")));
    private static final Inventory<String> UNSAVED = Inventory.of(Products.unknown());

    @Test
    void saved_things_are_there_and_others_are_not() {
        assertThat(SAVED.contains("b")).isEqualTo(Knowledge.known(true));
        assertThat(SAVED.contains("c")).isEqualTo(Knowledge.known(false));
        assertThat(SAVED.any()).isEqualTo(Knowledge.known(true));
    }

    @Test
    void nothing_is_known_of_things_that_were_not_saved() {
        assertThat(UNSAVED.contains("b")).isEqualTo(Products.unknown());
        assertThat(UNSAVED.any()).isEqualTo(Products.unknown());
        assertThat(UNSAVED.all()).isEqualTo(Products.unknown());
    }

    @Test
    void empty_inventory_is_known_to_be_empty() {
        assertThat(Inventory.none().contains("b")).isEqualTo(Knowledge.known(false));
        assertThat(Inventory.none().any()).isEqualTo(Knowledge.known(false));
        assertThat(Inventory.none().all()).isEqualTo(Knowledge.known(List.of()));
    }

    @Test
    void what_the_set_adds_and_takes_away_is_known_without_a_snapshot() {
        Inventory<String> names = UNSAVED.plus(List.of("a")).minus(List.of("b"));

        assertThat(names.contains("a")).isEqualTo(Knowledge.known(true));
        assertThat(names.contains("b")).isEqualTo(Knowledge.known(false));
        assertThat(names.contains("c")).isEqualTo(Products.unknown());
        assertThat(names.any()).isEqualTo(Knowledge.known(true));
        assertThat(names.any("b"::equals)).isEqualTo(Products.unknown());
        assertThat(names.all()).isEqualTo(Products.unknown());
    }

    @Test
    void all_are_those_that_were_saved_and_added_without_those_taken_away() {
        Inventory<String> names = SAVED.plus(List.of("e", "a")).minus(List.of("b", "z"));

        assertThat(Products.known(names.all())).containsExactly("d", "e", "a");
        assertThat(names.contains("e")).isEqualTo(Knowledge.known(true));
        assertThat(names.contains("b")).isEqualTo(Knowledge.known(false));
    }

    @Test
    void of_adding_and_taking_away_the_later_counts() {
        Inventory<String> returned = SAVED.minus(List.of("b", "c")).plus(List.of("b", "c"));
        Inventory<String> withdrawn = SAVED.plus(List.of("b", "c")).minus(List.of("b", "c"));

        assertThat(Products.known(returned.all())).containsExactly("d", "b", "c");
        assertThat(returned.removed()).isEmpty();
        assertThat(Products.known(withdrawn.all())).containsExactly("d");
        assertThat(withdrawn.added()).isEmpty();
    }

    @Test
    void each_thing_can_be_changed_or_those_alone_that_were_saved() {
        Inventory<String> names = SAVED.plus(List.of("c"));

        assertThat(Products.known(names.with(name -> name + "2").all())).containsExactly("b2", "d2", "c2");
        assertThat(Products.known(names.withStored(name -> name + "2").all())).containsExactly("b2", "d2", "c");
    }

    @Test
    void nobody_can_change_an_inventory() {
        Inventory<String> names = SAVED.plus(List.of("a"));

        assertThatThrownBy(() -> names.added().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names.removed().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
