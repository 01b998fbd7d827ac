package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityKey;
import java.util.List;

/** "Create a new offer". */
final class CreateOffer {
    static final Page PAGE = Pages.page("offer.create-offer", "Offer.CreateOffer");

    private static final List<String> VISIBILITIES = List.of(Visibility.LIMITED, Visibility.PUBLIC);

    static final Rule<ChangeScene> PRODUCT = PAGE.ruleOn("ProductId", "of-a-product")
            .must("name a product when it refers to a change of the set", CreateOffer::ofAProduct)
            .otherwise(http(404))
            .documentedAs("sync.07", "chain.01");

    static final Rule<ChangeScene> VISIBILITY = PAGE.ruleOn("ProductId", "visibility")
            .must("name a Limited or Public product, or one that the set creates", CreateOffer::visibility)
            .otherwise(errorCode("INCOMPATIBLE_PRODUCT"))
            .readBy("O-9")
            .documentedAs("async.01");

    static final SectionPage SECTION = Pages.section(PAGE, OfferEffects.CREATE, List.of(PRODUCT, VISIBILITY));

    private CreateOffer() {}

    private static EntityKey product(JsonValue id, ChangeScene scene) {
        return scene.set().references().resolve(id.text().orElse(""));
    }

    /** That a reference finds its change is for the request to demand. */
    private static Decision ofAProduct(JsonValue id, ChangeScene scene) {
        if (!(product(id, scene) instanceof EntityKey.Created created)) {
            return Decision.holds();
        }
        return scene.set()
                .changes()
                .get(created.changeIndex())
                .entityType()
                .filter(type -> !EntityTypes.isProduct(type))
                .map(type -> Decision.violated(
                        id.pointer(),
                        "is " + quoted(id.text().orElse("")) + ", which refers to a new " + quoted(type.name())
                                + "; an offer is for a product, so name a change that creates one"))
                .orElseGet(Decision::holds);
    }

    private static Decision visibility(JsonValue id, ChangeScene scene) {
        if (!(product(id, scene) instanceof EntityKey.Stored product)) {
            return Decision.holds();
        }
        return Product.of(scene.set().entities().of(product))
                .visibility()
                .decide(now -> VISIBILITIES.contains(now)
                        ? Decision.holds()
                        : Decision.violated(
                                id.pointer(),
                                "names a " + now + " product, but an offer takes only a Limited or Public one; "
                                        + (now.equals(Visibility.DRAFT)
                                                ? "add ReleaseProduct for it to this set"
                                                : "bring it back with UpdateVisibility first")));
    }
}
