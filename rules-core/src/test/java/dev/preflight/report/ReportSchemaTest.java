package dev.preflight.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.Report;
import dev.preflight.Verdict;
import dev.preflight.document.JsonPointer;
import dev.preflight.logic.Need;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.EntityState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SOURCE = source();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SOURCE);

    private static JsonNode source() {
        try (InputStream stream = JsonReport.class.getResourceAsStream("preflight-report-1.schema.json")) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String report) throws IOException {
        return SCHEMA.validate(MAPPER.readTree(report));
    }

    @Test
    void the_schema_is_valid_itself() throws IOException {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(SOURCE)).isEmpty();
    }

    @Test
    void reports_made_by_hand_are_valid() throws IOException {
        assertThat(errors(JsonReport.write(Samples.everything()))).isEmpty();
        assertThat(errors(JsonReport.write(Samples.of()))).isEmpty();
        assertThat(errors(JsonReport.write(Samples.of(Samples.tooMuch("long.json")))))
                .isEmpty();
    }

    @Test
    void reports_of_real_checks_are_valid() throws IOException {
        Report report = Preflight.of(catalog())
                .check(
                        List.of(
                                file("clear.json", "{\"ChangeSet\": [], \"a/~b\": 1}"),
                                file("duplicate.json", "{\"ChangeSet\": [], \"ChangeSet\": []}"),
                                file("empty.json", ""),
                                file("rejected.json", "{}")),
                        Facts.asOf(LocalDate.of(2024, 6, 1)));

        assertThat(report.documents())
                .extracting(document -> document.verdict())
                .containsExactly(Verdict.CLEAR, Verdict.UNREADABLE, Verdict.UNREADABLE, Verdict.REJECTED);
        assertThat(errors(JsonReport.write(report))).isEmpty();
    }

    private static ChangeSetFile file(String path, String text) {
        return new ChangeSetFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Catalog catalog() {
        ObjectNode envelope = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        envelope.putObject("x-preflight").put("http", 422);
        envelope.putArray("required").add("ChangeSet");
        envelope.putObject("properties").putObject("ChangeSet");
        return new Catalog(
                "2024-04-17",
                SchemaRules.compile(new SchemaPage("change-set.request", "request", envelope, erratum -> Levels.ERROR)),
                List.of(),
                Map.of(),
                (type, snapshot) -> new EntityState.Unknown(new Need.Reference("nothing")));
    }

    static Stream<Arguments> closedObjects() {
        return Stream.of(
                Arguments.of("", "the report"),
                Arguments.of("/documents/0", "a document"),
                Arguments.of("/documents/0/counts", "counts"),
                Arguments.of("/documents/1/findings/0", "a finding"),
                Arguments.of("/documents/3/undecided/0", "an undecided rule"),
                Arguments.of("/documents/3/undecided/0/needs/0", "a need"),
                Arguments.of("/snapshotProblems/0", "a problem of a snapshot"),
                Arguments.of("/summary", "the summary"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("closedObjects")
    void every_object_is_closed_and_complete(String pointer, String name) throws IOException {
        String json = JsonReport.write(Samples.everything());

        ObjectNode original = (ObjectNode) MAPPER.readTree(json).at(pointer);
        for (String member : (Iterable<String>) original::fieldNames) {
            assertThat(errorsAfter(json, pointer, object -> object.remove(member)))
                    .as("%s without %s", name, member)
                    .isNotEmpty();
            assertThat(errorsAfter(json, pointer, object -> object.putObject(member)))
                    .as("%s with an object as %s", name, member)
                    .isNotEmpty();
        }
        assertThat(errorsAfter(json, pointer, object -> object.put("more", 1)))
                .as("%s with another member", name)
                .isNotEmpty();
    }

    private static List<Error> errorsAfter(String json, String pointer, Consumer<ObjectNode> change)
            throws IOException {
        JsonNode report = MAPPER.readTree(json);
        change.accept((ObjectNode) report.at(pointer));
        return SCHEMA.validate(report);
    }

    @Test
    void a_code_belongs_to_its_phase() throws IOException {
        String json = JsonReport.write(Samples.everything());

        assertThat(errorsAfter(json, "/documents/1/findings/0", finding -> finding.put("phase", "sync")))
                .isNotEmpty();
        assertThat(errorsAfter(json, "/documents/1/findings/0", finding -> finding.put("httpStatus", 400)))
                .isNotEmpty();
    }

    @Test
    void the_enumerations_are_those_of_the_code() {
        assertThat(words("/$defs/document/properties/verdict")).containsExactlyInAnyOrder(words(Verdict.values()));
        assertThat(words("/$defs/finding/properties/severity")).containsExactlyInAnyOrder(words(Severity.values()));
        assertThat(words("/$defs/finding/properties/provenance"))
                .containsExactlyElementsOf(
                        Arrays.stream(Provenance.values()).map(Provenance::word).toList());
        assertThat(words("/$defs/need/properties/kind")).containsExactlyInAnyOrder(kindsOfNeeds());
    }

    private static List<String> words(String pointer) {
        ArrayNode words = (ArrayNode) SOURCE.at(pointer).path("enum");
        return words.valueStream().map(JsonNode::asText).toList();
    }

    private static String[] words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    private static String[] kindsOfNeeds() {
        return Arrays.stream(Need.class.getPermittedSubclasses())
                .map(kind -> {
                    try {
                        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new);
                        Object[] values = Arrays.stream(types)
                                .map(type -> type == String.class ? "x" : JsonPointer.ROOT)
                                .toArray();
                        return ((Need) kind.getDeclaredConstructor(types).newInstance(values)).kind();
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(String[]::new);
    }
}
