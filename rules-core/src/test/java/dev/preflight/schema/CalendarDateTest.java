package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.preflight.document.Parsed;
import dev.preflight.rule.Levels;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {
    private static SchemaRules rules(String keywords) {
        String schema = "{'x-preflight':{'http':422},'properties':{'Day':{" + keywords + "}}}";
        return SchemaRules.compile(
                new SchemaPage("thing.grow", "details", Parsed.value(schema).node(), erratum -> Levels.ERROR));
    }

    private static List<String> faults(SchemaRules rules, String day) {
        return rules.check(Parsed.value("{'Day':" + day + "}")).stream()
                .map(violation ->
                        violation.rule().id() + " " + violation.violation().detail())
                .toList();
    }

    @Test
    void demand_says_the_form() {
        assertThat(rules("'format':'date'").rules())
                .extracting(rule -> rule.id().text(), RuleDescription::demand)
                .containsExactly(tuple("thing.grow.day.format", "Day must be a calendar date, YYYY-MM-DD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2023-02-28", "2000-02-29", "0001-01-01", "9999-12-31"})
    void day_of_the_calendar_is_fine(String day) {
        assertThat(faults(rules("'type':'string','format':'date'"), "'" + day + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "1900-02-29",
                "2024-13-01",
                "2024-00-01",
                "2024-04-31",
                "2024-01-00",
                "24-1-1",
                "2024-1-1",
                "20240101",
                "2024-001",
                "+2024-01-01",
                "-2024-01-01",
                "12024-01-01",
                "2024-01-01T00:00:00Z",
                "2024-01-01Z",
                " 2024-01-01",
                "2024-01-01\\n",
                "2024/01/01",
                "２０２４-01-01",
                "today",
                ""
            })
    void anything_else_is_one_fault(String day) {
        List<String> faults = faults(rules("'type':'string','format':'date'"), "'" + day + "'");

        assertThat(faults)
                .containsExactly("thing.grow.day.format is \"" + day + "\", but must be a calendar date, YYYY-MM-DD");
    }

    @Test
    void value_that_is_no_text_is_of_the_wrong_kind_and_no_more() {
        assertThat(faults(rules("'type':'string','format':'date'"), "20240101"))
                .containsExactly("thing.grow.day.type is a number, a string is required");
        assertThat(faults(rules("'format':'date'"), "null")).isEmpty();
    }

    @Test
    void text_that_is_too_short_is_not_also_of_the_wrong_form() {
        assertThat(faults(rules("'minLength':1,'format':'date'"), "''"))
                .containsExactly("thing.grow.day.min-length has 0 characters, at least 1 is required");
    }
}
