package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.rule.Levels;
import org.junit.jupiter.api.Test;

class SchemaPageTest {
    @Test
    void page_is_read_from_beside_a_class() {
        SchemaPage page =
                SchemaPage.load(SchemaPageTest.class, "page.schema.json", "thing.grow", "details", id -> Levels.ERROR);

        assertThat(page.rulePrefix()).isEqualTo("thing.grow");
        assertThat(SchemaRules.compile(page).rules())
                .extracting(rule -> rule.id().text())
                .containsExactly("thing.grow.details.type", "thing.grow.title.max-length");
    }

    @Test
    void page_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> SchemaPage.load(
                        SchemaPageTest.class, "missing.json", "thing.grow", "details", id -> Levels.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.json");
    }
}
