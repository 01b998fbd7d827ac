package dev.preflight.catalog.listing;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.ChangeSetReader;
import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Reading;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Refused;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.ValueRules;
import dev.preflight.state.Entities;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntityState;
import dev.preflight.state.Snapshots;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenes for tests, of which nothing is known but the document; in its JSON a ' stands for a ". */
public final class Scenes {
    private static final EntityState UNKNOWN = new EntityState.Unknown(new Need.Reference("nothing"));

    private Scenes() {}

    /** A value by itself. */
    public static JsonValue value(String json) {
        return JsonFile.read(bytes(json)).value().orElseThrow();
    }

    /** A set of one change with those details. */
    public static ChangeScene details(String json) {
        if (ChangeSetReader.read(bytes("[{'DetailsDocument':" + json + "}]")) instanceof Reading.Readable readable) {
            return scene(readable.document());
        }
        throw new IllegalArgumentException("unreadable: " + json);
    }

    /** Decides a rule on values by itself. */
    public static Decision judge(Rule<ChangeScene> rule, ChangeScene scene) {
        return ValueRules.of(List.of((OfValues) rule), false).judge(scene).get(0);
    }

    private static ChangeScene scene(ChangeSetDocument document) {
        EntityReferences references = EntityReferences.of(document, change -> false);
        SetScene set = new SetScene(
                document,
                Refused.NOTHING,
                List.of(Optional.empty()),
                references,
                new Entities(Map.of(), Snapshots.NONE, (type, snapshot) -> UNKNOWN),
                Snapshots.NONE,
                LocalDate.of(2024, 6, 1),
                Map.of());
        Change change = document.changes().get(0);
        return new ChangeScene(change, Refused.NOTHING, UNKNOWN, set);
    }

    /** What is saved in that form. */
    public static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
