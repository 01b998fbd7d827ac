package dev.preflight.logic;

import static dev.preflight.logic.Decisions.gist;
import static dev.preflight.logic.Decisions.kind;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionPropertyTest {
    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Property
    void and_does_not_depend_on_the_order(@ForAll("decisions") Decision a, @ForAll("decisions") Decision b) {
        Decision both = a.and(b);

        assertThat(gist(both)).isEqualTo(gist(b.and(a)));
    }

    @Property
    void or_does_not_depend_on_the_order(@ForAll("decisions") Decision a, @ForAll("decisions") Decision b) {
        Decision either = a.or(b);

        assertThat(gist(either)).isEqualTo(gist(b.or(a)));
    }

    @Property
    void and_is_associative(
            @ForAll("decisions") Decision a, @ForAll("decisions") Decision b, @ForAll("decisions") Decision c) {
        Decision all = a.and(b).and(c);

        assertThat(all).isEqualTo(a.and(b.and(c)));
    }

    @Property
    void or_is_associative(
            @ForAll("decisions") Decision a, @ForAll("decisions") Decision b, @ForAll("decisions") Decision c) {
        Decision any = a.or(b).or(c);

        assertThat(any).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void holds_changes_nothing_in_an_and(@ForAll("decisions") Decision a) {
        Decision both = a.and(Decision.holds());

        assertThat(both).isEqualTo(a).isEqualTo(Decision.holds().and(a));
    }

    @Property
    void holds_decides_an_or(@ForAll("decisions") Decision a) {
        Decision either = a.or(Decision.holds());

        assertThat(either)
                .isEqualTo(Decision.holds())
                .isEqualTo(Decision.holds().or(a));
    }

    @Property
    void repeating_a_part_decides_nothing_else(@ForAll("decisions") Decision a) {
        assertThat(kind(a.and(a))).isEqualTo(kind(a));
        assertThat(kind(a.or(a))).isEqualTo(kind(a));
    }

    @Property
    void each_absorbs_the_other(@ForAll("decisions") Decision a, @ForAll("decisions") Decision b) {
        assertThat(kind(a.and(a.or(b)))).isEqualTo(kind(a));
        assertThat(kind(a.or(a.and(b)))).isEqualTo(kind(a));
    }

    @Property
    void each_distributes_over_the_other(
            @ForAll("decisions") Decision a, @ForAll("decisions") Decision b, @ForAll("decisions") Decision c) {
        assertThat(kind(a.and(b.or(c)))).isEqualTo(kind(a.and(b).or(a.and(c))));
        assertThat(kind(a.or(b.and(c)))).isEqualTo(kind(a.or(b).and(a.or(c))));
    }
}
