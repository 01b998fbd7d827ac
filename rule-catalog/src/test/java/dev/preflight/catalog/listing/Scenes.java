package dev.preflight.catalog.listing;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.ChangeSetReader;
import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Reading;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.SetScene;
import dev.preflight.state.CatalogState;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.Snapshots;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Scenes for tests, of which nothing is known but the document; in its JSON a ' stands for a ". */
public final class Scenes {
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

    private static ChangeScene scene(ChangeSetDocument document) {
        EntityReferences references = EntityReferences.of(document, change -> false);
        SetScene set = new SetScene(document, references, CatalogState.EMPTY, Snapshots.NONE, LocalDate.of(2024, 6, 1));
        Change change = document.changes().get(0);
        return new ChangeScene(change, CatalogState.EMPTY, set);
    }

    /** What is saved in that form. */
    public static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
