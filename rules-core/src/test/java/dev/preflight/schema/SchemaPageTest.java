package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.RuleDescription;
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
    void definitions_of_another_file_are_rules_of_the_page() {
        SchemaPage page = SchemaPage.load(
                SchemaPageTest.class, "sharing.schema.json", "thing.grow", "details", id -> Levels.ERROR);

        assertThat(SchemaRules.compile(page).rules())
                .extracting(rule -> rule.id() + ": " + rule.demand())
                .containsExactly(
                        "thing.grow.terms.item.type: Terms[] must be an object",
                        "thing.grow.terms.type.required: Terms[].Type must be there",
                        "thing.grow.terms.type.enum: Terms[].Type must be one of FlatTerm",
                        "thing.grow.fee.pattern: Fee must be digits",
                        "thing.grow.flat-term.price.required: FlatTerm.Price must be there",
                        "thing.grow.flat-term.price.pattern: FlatTerm.Price must be digits",
                        "thing.grow.flat-term.unknown-member:"
                                + " FlatTerm must have only members that the reference documents");
        assertThat(SchemaRules.compile(page).rules())
                .filteredOn(rule -> rule.id().text().endsWith(".pattern"))
                .extracting(RuleDescription::code)
                .containsExactly(AwsCode.errorCode("BAD_FEE"), AwsCode.errorCode("BAD_PRICE"));
    }

    @Test
    void page_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> SchemaPage.load(
                        SchemaPageTest.class, "missing.json", "thing.grow", "details", id -> Levels.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.json");
    }
}
