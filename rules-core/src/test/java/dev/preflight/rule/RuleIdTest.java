package dev.preflight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.b.c", "product.update-information.product-title.max-length", "p1.add-2.x-3-y.z"})
    void words_in_kebab_case_joined_by_dots_are_an_id(String text) {
        RuleId id = new RuleId(text);

        assertThat(id).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a.b",
                "a.b.",
                ".a.b.c",
                "a..b.c",
                "a.b.C",
                "a.b.c d",
                "a.b.-c",
                "a.b.c-",
                "a.b.c--d",
                "a.b.c_d",
                "a.b.ä",
                "a.b.c\n",
                "a.b.c/d"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new RuleId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a.b.c, a.b.c, true",
        "a.b.c, a.b.c.d, true",
        "a.b.c, a.b.c.d.e, true",
        "a.b.c, a.b.c-d, false",
        "a.b.c, a.b.cd.e, false",
        "a.b.c.d, a.b.c, false",
        "a.b.c, x.a.b.c, false"
    })
    void group_covers_itself_and_what_is_below_it(String group, String id, boolean covered) {
        boolean covers = new RuleId(group).covers(new RuleId(id));

        assertThat(covers).isEqualTo(covered);
    }

    @Test
    void ids_sort_by_their_text() {
        Stream<RuleId> ids = Stream.of("b.b.c", "a.b.c", "a.b.c-d", "a.b.c.d").map(RuleId::new);

        assertThat(ids.sorted()).extracting(RuleId::text).containsExactly("a.b.c", "a.b.c-d", "a.b.c.d", "b.b.c");
    }
}
