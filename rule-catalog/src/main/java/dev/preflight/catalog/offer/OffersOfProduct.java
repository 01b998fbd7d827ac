package dev.preflight.catalog.offer;

import static dev.preflight.catalog.offer.OfferState.violated;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import java.util.List;

/** What the other offers of a product say to one that is released. */
final class OffersOfProduct {
    private static final Knowledge<Boolean> YES = Knowledge.known(true);
    private static final Knowledge<Boolean> NO = Knowledge.known(false);

    private OffersOfProduct() {}

    /** A product that the set creates has no other offers than those of the set. */
    static Decision publicOffer(ChangeScene scene) {
        Offer offer = Offer.finished(scene);
        return offer.isPrivate()
                .decide(isPrivate -> !isPrivate
                        ? Decision.holds()
                        : Offers.productOf(offer, scene).decide(product -> publicOffer(product, scene)));
    }

    private static Decision publicOffer(EntityKey product, ChangeScene scene) {
        if (Offers.of(scene, product).anyMatch(each -> isReleased(each) && isPublic(each))) {
            return Decision.holds();
        }
        return product instanceof EntityKey.Created
                ? violated(
                        scene,
                        "names a private offer of a new product that has no public offer; release a public one in this"
                                + " set as well")
                : Knowledge.<Boolean>missing(new Need.RelatedSnapshot("the public offer of " + name(product)))
                        .decide(known -> Decision.holds());
    }

    static Decision onePublicOffer(ChangeScene scene) {
        return one(scene, false, "public offer");
    }

    static Decision oneFreeTrial(ChangeScene scene) {
        return one(scene, true, "public free trial");
    }

    private static Decision one(ChangeScene scene, boolean trial, String what) {
        Offer offer = Offer.finished(scene);
        Knowledge<Boolean> counts = offer.isPrivate()
                .flatMap(isPrivate ->
                        isPrivate ? NO : offer.terms().has(TermType.FREE_TRIAL).map(isTrial -> isTrial == trial));
        return counts.decide(does -> !does
                ? Decision.holds()
                : Offers.productOf(offer, scene).decide(product -> only(product, scene, trial, what)));
    }

    private static Decision only(EntityKey product, ChangeScene scene, boolean trial, String what) {
        List<Entity<Offer>> others = Offers.of(scene, product)
                .filter(each -> !each.key().equals(scene.entity()))
                .filter(each -> isReleased(each) && isPublic(each))
                .filter(each -> each.state().terms().has(TermType.FREE_TRIAL).equals(Knowledge.known(trial)))
                .filter(each -> !isReleasedLater(each.state(), scene))
                .toList();
        if (!others.isEmpty()) {
            return violated(
                    scene,
                    "names a second " + what + " of " + name(product)
                            + "; a product has one, so change that one, or make this offer private");
        }
        return product instanceof EntityKey.Created
                ? Decision.holds()
                : Knowledge.<Boolean>missing(new Need.RelatedSnapshot("the other offers of " + name(product)))
                        .decide(known -> Decision.holds());
    }

    private static boolean isReleased(Entity<Offer> offer) {
        return offer.state().release().finished().equals(YES);
    }

    private static boolean isPublic(Entity<Offer> offer) {
        return offer.state().isPrivate().equals(NO);
    }

    /** Of two that the set releases, the later one is too many. */
    private static boolean isReleasedLater(Offer other, ChangeScene scene) {
        return other.release()
                .by()
                .filter(change -> change > scene.change().index())
                .isPresent();
    }

    private static String name(EntityKey product) {
        return product instanceof EntityKey.Stored stored ? stored.id() : "the product";
    }
}
