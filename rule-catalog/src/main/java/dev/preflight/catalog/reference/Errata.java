package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The places where the reference contradicts itself, and what the rules make of them; {@code errata.json}. */
public final class Errata {
    private static final Map<String, Levels> LEVELS = load();

    private Errata() {}

    /**
     * How severe a rule is that the erratum decides.
     *
     * @throws IllegalArgumentException when there is no such erratum
     */
    public static Levels levels(String id) {
        Levels levels = LEVELS.get(id);
        if (levels == null) {
            throw new IllegalArgumentException("no erratum " + id + " in errata.json");
        }
        return levels;
    }

    private static Map<String, Levels> load() {
        Map<String, Levels> levels = new LinkedHashMap<>();
        for (JsonNode erratum : Resources.json("errata.json").path("errata")) {
            levels.put(
                    erratum.path("id").asText(),
                    new Levels(severity(erratum.path("default")), severity(erratum.path("strict"))));
        }
        return levels;
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
