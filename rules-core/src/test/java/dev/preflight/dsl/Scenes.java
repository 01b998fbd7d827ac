package dev.preflight.dsl;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.Parsed;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Refused;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.ValueRules;
import dev.preflight.state.Entities;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntityState;
import dev.preflight.state.Snapshots;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenes for tests, of which nothing is known but the document. */
public final class Scenes {
    private static final EntityState UNKNOWN = new EntityState.Unknown(new Need.Reference("nothing"));

    private Scenes() {}

    /** A change with those details. */
    public static ChangeScene details(String json) {
        return details(json, Refused.NOTHING);
    }

    /** A change with those details, of which a schema refuses something. */
    public static ChangeScene details(String json, Refused refused) {
        SetScene set = set(Parsed.details(json));
        return new ChangeScene(change(set), refused, UNKNOWN, set);
    }

    public static SetScene set(ChangeSetDocument document) {
        EntityReferences references = EntityReferences.of(document, change -> false);
        return new SetScene(
                document,
                Refused.NOTHING,
                Collections.nCopies(document.changes().size(), Optional.empty()),
                references,
                new Entities(Map.of(), Snapshots.NONE, (type, snapshot) -> UNKNOWN),
                Snapshots.NONE,
                LocalDate.of(2024, 6, 1),
                Map.of());
    }

    /** Decides a rule on its own. */
    public static Decision judge(Rule<ChangeScene> rule, ChangeScene scene) {
        return rule instanceof OfScene<ChangeScene> whole
                ? whole.judge(scene)
                : ValueRules.of(List.of((OfValues) rule), false).judge(scene).get(0);
    }

    private static Change change(SetScene set) {
        return set.document().changes().get(0);
    }
}
