package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The places where the reference contradicts itself, and what the rules make of them; {@code errata.json}. */
public final class Errata {
    private static final Map<String, Erratum> BY_ID = load();

    private Errata() {}

    /**
     * One place.
     *
     * @param id such as {@code P-13}
     * @param question what the reference leaves open
     * @param decision how the rules answer it
     * @param levels how severe a rule is that it decides
     */
    public record Erratum(String id, String question, String decision, Levels levels) {}

    /**
     * The erratum with that id.
     *
     * @throws IllegalArgumentException when there is no such erratum
     */
    public static Erratum erratum(String id) {
        Erratum erratum = BY_ID.get(id);
        if (erratum == null) {
            throw new IllegalArgumentException("no erratum " + id + " in errata.json");
        }
        return erratum;
    }

    /**
     * How severe a rule is that the erratum decides.
     *
     * @throws IllegalArgumentException when there is no such erratum
     */
    public static Levels levels(String id) {
        return erratum(id).levels();
    }

    private static Map<String, Erratum> load() {
        Map<String, Erratum> errata = new LinkedHashMap<>();
        for (JsonNode node : Resources.json("errata.json").path("errata")) {
            String id = node.path("id").asText();
            Levels levels = new Levels(severity(node.path("default")), severity(node.path("strict")));
            errata.put(
                    id,
                    new Erratum(
                            id,
                            node.path("question").asText(),
                            node.path("decision").asText(),
                            levels));
        }
        return errata;
    }

    private static Optional<Severity> severity(JsonNode level) {
        return switch (level.asText()) {
            case "off" -> Optional.empty();
            case "warning" -> Optional.of(Severity.WARNING);
            case "error" -> Optional.of(Severity.ERROR);
            default -> throw new IllegalArgumentException("no severity: " + level);
        };
    }
}
