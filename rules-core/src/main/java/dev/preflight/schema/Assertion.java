package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One keyword of a schema that can fail, as a rule.
 *
 * @param location the keyword's place in the schema file, as the evaluator prints it; for {@code required} with the name of
 *     the member behind it
 * @param keyword the keyword
 * @param argument its value; for {@code required} the name of the member
 * @param says a phrase in place of the keyword's own words, when the file gives one
 * @param fix what to do about a value that fails, when the file says so
 * @param known the words of which one was probably meant when an unknown member is there
 */
record Assertion(
        RuleDescription rule,
        String location,
        String keyword,
        JsonNode argument,
        Optional<String> says,
        Optional<String> fix,
        List<String> known) {
    private static final Set<String> OF_THE_VALUE_ITSELF = Set.of(
            "type", "required", "enum", "const", "pattern", "format", "minLength", "maxLength", "minimum", "maximum");

    Assertion {
        known = List.copyOf(known);
    }

    /** False for what breaks only the number or the names of what is in a list or an object. */
    boolean refusesValue() {
        return OF_THE_VALUE_ITSELF.contains(keyword);
    }
}
