package dev.preflight.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says beside a keyword, in {@code x-preflight}. A note that stands there under the name of the keyword goes
 * before an {@code errorCode} that stands there for all keywords of the member, its {@code required} among them.
 *
 * @param keyword the notes on the keyword
 * @param memberCode the code for all keywords of the member
 */
record Notes(JsonNode keyword, Optional<AwsCode> memberCode) {
    private static final Map<String, Levels> LEVELS =
            Map.of("error", Levels.ERROR, "warning", Levels.WARNING, "in-doubt", Levels.IN_DOUBT);
    private static final Set<String> NAMES =
            Set.of("errorCode", "http", "erratum", "level", "says", "fix", "provenance");
    private static final Set<String> OF_MEMBERS =
            Set.of("edition", "http", "printed", "errorCode", "subject", "prefix");

    /**
     * @throws IllegalArgumentException when there is no such note: a slip of the pen must not make a rule more severe than
     *     it is meant to be
     */
    static Notes on(String keyword, JsonNode schema, String location) {
        JsonNode notes = schema.path("x-preflight").path(keyword);
        for (Map.Entry<String, JsonNode> note : notes.properties()) {
            boolean level = note.getKey().equals("level");
            if (!NAMES.contains(note.getKey())
                    || level && !LEVELS.containsKey(note.getValue().asText())) {
                throw new IllegalArgumentException("no note is " + note + ", at " + location);
            }
        }
        return new Notes(notes, errorCode(schema.path("x-preflight")));
    }

    /**
     * @throws IllegalArgumentException when a note is on a keyword that is not there; one on {@code required} may wait for a
     *     page that requires the member
     */
    static void refuseIdle(JsonNode schema, String location) {
        for (Map.Entry<String, JsonNode> note : schema.path("x-preflight").properties()) {
            String name = note.getKey();
            boolean onKeyword = note.getValue().isObject() && (schema.has(name) || name.equals("required"));
            if (!onKeyword && !OF_MEMBERS.contains(name)) {
                throw new IllegalArgumentException("the note " + note + " is on nothing, at " + location);
            }
        }
    }

    Optional<AwsCode> code() {
        return ownCode().or(() -> memberCode);
    }

    /** The code for this keyword and no other: one that a row prints. */
    Optional<AwsCode> ownCode() {
        Optional<AwsCode> status = Optional.of(keyword.path("http").asInt())
                .filter(http -> http != 0)
                .map(AwsCode::http);
        return errorCode(keyword).or(() -> status);
    }

    private static Optional<AwsCode> errorCode(JsonNode notes) {
        return Optional.ofNullable(notes.path("errorCode").textValue()).map(AwsCode::errorCode);
    }

    Optional<Levels> levels() {
        return Optional.ofNullable(LEVELS.get(keyword.path("level").asText()));
    }

    Optional<String> erratum() {
        return Optional.ofNullable(keyword.path("erratum").textValue());
    }

    Optional<Provenance> provenance() {
        return Optional.ofNullable(keyword.path("provenance").textValue()).map(Notes::provenance);
    }

    private static Provenance provenance(String word) {
        return Arrays.stream(Provenance.values())
                .filter(provenance -> provenance.word().equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no provenance is called " + word));
    }

    Optional<String> says() {
        return Optional.ofNullable(keyword.path("says").textValue());
    }

    Optional<String> fix() {
        return Optional.ofNullable(keyword.path("fix").textValue());
    }
}
