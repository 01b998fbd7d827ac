package dev.preflight.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CatalogStateTest {
    private record Sized(int size) implements EntityState {}

    private static final EntityKey ONE = new EntityKey.Stored("one");
    private static final EntityKey TWO = new EntityKey.Created(0);

    @Test
    void entity_that_nobody_told_of_is_not_modelled() {
        EntityState state = CatalogState.EMPTY.entity(ONE);

        assertThat(state).isSameAs(EntityState.UNMODELLED).hasToString("unmodelled");
    }

    @Test
    void state_with_an_entity_replaced_leaves_the_state_before_as_it_was() {
        CatalogState before = CatalogState.EMPTY.with(ONE, new Sized(1));

        CatalogState after = before.with(ONE, new Sized(2)).with(TWO, new Sized(3));

        assertThat(before.entity(ONE)).isEqualTo(new Sized(1));
        assertThat(before.entity(TWO)).isSameAs(EntityState.UNMODELLED);
        assertThat(after.entity(ONE)).isEqualTo(new Sized(2));
        assertThat(CatalogState.EMPTY.entities()).isEmpty();
    }

    @Test
    void entities_come_in_the_order_in_which_they_were_first_told_of() {
        CatalogState state = CatalogState.EMPTY
                .with(TWO, new Sized(1))
                .with(ONE, new Sized(2))
                .with(TWO, new Sized(3));

        assertThat(state.entities()).containsExactly(new Sized(3), new Sized(2));
    }

    @Test
    void entities_cannot_be_changed_from_outside() {
        CatalogState state = CatalogState.EMPTY.with(ONE, new Sized(1));

        assertThatThrownBy(() -> state.entities().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CatalogState.EMPTY.entities().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
