package dev.preflight.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Need NEED = new Need.RelatedSnapshot("the product");
    private static final Knowledge<String> UNKNOWN = Knowledge.missing(NEED);

    private static Tally tally(String... texts) {
        Tally tally = new Tally();
        for (String text : texts) {
            tally.add(text.equals("?") ? UNKNOWN : Knowledge.known(text));
        }
        return tally;
    }

    @Test
    void what_was_added_is_among_them() {
        assertThat(tally("a", "b").contains("b")).isEqualTo(Knowledge.known(true));
        assertThat(tally("a", "?").contains("a")).isEqualTo(Knowledge.known(true));
        assertThat(tally().contains("a")).isEqualTo(Knowledge.known(false));
    }

    @Test
    void one_that_is_unknown_could_be_it() {
        assertThat(tally("a", "?").contains("b")).isEqualTo(Knowledge.missing(NEED));
    }

    @Test
    void those_of_another_tally_are_left_out() {
        assertThat(tally("a", "b").containsBeside("a", tally("a"))).isEqualTo(Knowledge.known(false));
        assertThat(tally("a", "a").containsBeside("a", tally("a"))).isEqualTo(Knowledge.known(true));
        assertThat(tally("a", "?").containsBeside("b", tally("?"))).isEqualTo(Knowledge.known(false));
        assertThat(tally("?", "?").containsBeside("b", tally("?"))).isEqualTo(Knowledge.missing(NEED));
    }
}
