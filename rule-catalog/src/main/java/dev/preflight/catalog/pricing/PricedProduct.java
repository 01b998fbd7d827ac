package dev.preflight.catalog.pricing;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import dev.preflight.state.EntityKey;

/** The product that the offer or authorization of a change is for. */
public final class PricedProduct {
    private static final View<Knowledge<EntityKey>> KEY =
            scene -> scene.entityFinished() instanceof ResaleAuthorization own
                    ? own.product()
                    : Offers.productOf(Offer.finished(scene), scene);

    private PricedProduct() {}

    public static Knowledge<EntityKey> of(ChangeScene scene) {
        return scene.view(KEY);
    }

    /** Of which type it is. */
    public static Knowledge<EntityType> typeOf(ChangeScene scene) {
        return of(scene).flatMap(product -> scene.set().entities().typeOf(product));
    }
}
