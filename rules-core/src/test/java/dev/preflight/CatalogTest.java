package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.EntityType;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = TinyCatalog.catalog();

    @Test
    void rules_of_reading_envelope_set_and_sections_are_all_listed_once() {
        List<String> ids = CATALOG.rules().map(rule -> rule.id().text()).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains(
                        "change-set.document.duplicate-member",
                        "change-set.request.type",
                        "change-set.set.size",
                        "thing.grow.title.min-length",
                        "thing.grow.title.length");
    }

    @Test
    void rule_is_found_by_its_id() {
        RuleDescription rule =
                CATALOG.find(new RuleId("thing.grow.title.length")).orElseThrow();

        assertThat(rule.demand()).isEqualTo("Title must have at most 5 characters");
        assertThat(CATALOG.find(new RuleId("thing.grow.title"))).isEmpty();
    }

    @Test
    void section_is_found_by_entity_type_and_change_type() {
        assertThat(CATALOG.section(new SectionKey(EntityType.parse("Thing@1.0"), "Grow")))
                .map(Section::id)
                .contains("thing.grow");
        assertThat(CATALOG.section(new SectionKey(EntityType.parse("Thing@2.0"), "Grow")))
                .isEmpty();
    }

    @Test
    void planned_section_has_no_rules_and_says_so() {
        Section section = CATALOG.section(new SectionKey(EntityType.parse("Thing@1.0"), "Later"))
                .orElseThrow();

        assertThat(section.isPlanned()).isTrue();
        assertThat(section.schema()).isEmpty();
        assertThat(section.descriptions()).isEmpty();
    }

    @Test
    void schema_of_a_section_is_compiled_once() {
        Section section = CATALOG.section(new SectionKey(EntityType.parse("Thing@1.0"), "Grow"))
                .orElseThrow();

        assertThat(section.schema().orElseThrow()).isSameAs(section.schema().orElseThrow());
    }

    @Test
    void catalog_cannot_be_changed_from_outside() {
        assertThatThrownBy(() -> CATALOG.sections().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CATALOG.setRules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
