package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityKey;
import java.time.LocalDate;

/** Demands on the resale authorization that an offer is made from. */
final class AuthorizationRules {
    private static final String ID = "ResaleAuthorizationId";

    private AuthorizationRules() {}

    static Rule<ChangeScene> active(Page page, AwsCode code, String... rows) {
        return page.ruleOn(ID, "active")
                .must("name an Active resale authorization", AuthorizationRules::isActive)
                .otherwise(code)
                .documentedAs(rows);
    }

    static Rule<ChangeScene> available(Page page, String... rows) {
        return page.ruleOn(ID, "available")
                .must("name a resale authorization that offers can still be made from", AuthorizationRules::isAvailable)
                .otherwise(http(422))
                .from(Provenance.ANSWER_INFERRED)
                .documentedAs(rows);
    }

    private static ResaleAuthorization authorization(JsonValue id, ChangeScene scene) {
        EntityKey key = scene.set().references().resolve(id.text().orElse(""));
        return ResaleAuthorization.of(scene.set().entities().of(key));
    }

    private static Decision isActive(JsonValue id, ChangeScene scene) {
        return authorization(id, scene)
                .status()
                .decide(status -> status.equals("Active")
                        ? Decision.holds()
                        : Decision.violated(
                                id.pointer(),
                                "names a resale authorization that is " + status
                                        + "; only an Active one gives offers, so ask its owner to release another"));
    }

    private static Decision isAvailable(JsonValue id, ChangeScene scene) {
        LocalDate today = scene.set().asOf();
        return authorization(id, scene)
                .availableUntil()
                .decide(last -> last.filter(today::isAfter)
                        .map(day -> Decision.violated(
                                id.pointer(),
                                "names a resale authorization that ended on " + day + "; ask its owner for another"))
                        .orElseGet(Decision::holds));
    }
}
