package dev.preflight.dsl;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.Parsed;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.SetScene;
import dev.preflight.state.CatalogState;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;

/** Scenes for tests, of which nothing is known but the document. */
final class Scenes {
    private Scenes() {}

    /** A change with those details. */
    static ChangeScene details(String json) {
        SetScene set = set(Parsed.details(json));
        return new ChangeScene(change(set), CatalogState.EMPTY, set);
    }

    static SetScene set(ChangeSetDocument document) {
        EntityReferences references = EntityReferences.of(document, change -> false);
        return new SetScene(document, references, CatalogState.EMPTY, Snapshots.NONE, LocalDate.of(2024, 6, 1));
    }

    private static Change change(SetScene set) {
        return set.document().changes().get(0);
    }
}
