package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preflight.rule.Levels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * A JSON Schema (2020-12) file that holds the synchronous validations of one page of the reference.
 *
 * @param rulePrefix the first segments of the ids of its rules
 * @param rootSubject what the value as a whole is called in ids: {@code details}, for instance
 * @param schema the file
 * @param errata how severe a rule is that an erratum decides
 */
public record SchemaPage(String rulePrefix, String rootSubject, JsonNode schema, Function<String, Levels> errata) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads a page from the class path, and with it the definitions of other files that it refers to.
     *
     * @throws IllegalArgumentException when there is no such resource or definition
     */
    public static SchemaPage load(
            Class<?> anchor, String resource, String rulePrefix, String rootSubject, Function<String, Levels> errata) {
        JsonNode schema = SharedDefinitions.joined(resource, file -> read(anchor, file));
        return new SchemaPage(rulePrefix, rootSubject, schema, errata);
    }

    private static JsonNode read(Class<?> anchor, String resource) {
        try (InputStream stream = anchor.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + resource + " beside " + anchor.getName());
            }
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
