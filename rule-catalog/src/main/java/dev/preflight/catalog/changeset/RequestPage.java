package dev.preflight.catalog.changeset;

import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import java.util.List;

/** "StartChangeSet", beside the schema of the request. */
final class RequestPage {
    static final Page PAGE = Pages.page("change-set.request", "Envelope.StartChangeSet");

    static final OfScene<SetScene> TAGS = PAGE.rule("change-set-tags.documented-max-items")
            .onTheSet(
                    "ChangeSetTags " + Tags.haveFew(),
                    scene -> Tags.few(scene, scene.document().request().member("ChangeSetTags")))
            .otherwise(http(422))
            .decidedBy("P-45")
            .documentedAs("envelope.13", "Envelope.Tag.envelope.07");

    static final OfScene<SetScene> INTENT = PAGE.rule("intent.supported")
            .onTheSet("Intent VALIDATE is for sets that only add versions to AMI products", RequestPage::intent)
            .otherwise(http(422))
            .decidedBy("P-50")
            .documentedAs("envelope.18");

    static final List<OfScene<SetScene>> RULES = List.of(TAGS, INTENT);

    private RequestPage() {}

    private static Decision intent(SetScene scene) {
        JsonValue intent = scene.request().member("Intent");
        boolean onlyVersions = scene.document().changes().stream()
                .allMatch(change -> change.changeType()
                                .filter("AddDeliveryOptions"::equals)
                                .isPresent()
                        && change.entityType().filter(EntityTypes::isAmiProduct).isPresent());
        return !intent.text().filter("VALIDATE"::equals).isPresent() || onlyVersions
                ? Decision.holds()
                : Decision.violated(
                        intent.pointer(),
                        "is VALIDATE, which is documented only for adding versions to AMI products; what AWS does"
                                + " with other changes is not known, leave Intent out to apply them");
    }
}
