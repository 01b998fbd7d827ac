package dev.preflight.rule;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.state.CatalogState;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;

/**
 * What a rule on a whole change set may look at.
 *
 * @param document the request
 * @param references which entities its identifiers name
 * @param finished what is known of the entities after all changes
 * @param snapshots the saved entities
 * @param asOf the day that counts as today
 */
public record SetScene(
        ChangeSetDocument document,
        EntityReferences references,
        CatalogState finished,
        Snapshots snapshots,
        LocalDate asOf) {

    /** The entity that a change is about. */
    public EntityKey entity(Change change) {
        return references.of(change);
    }
}
