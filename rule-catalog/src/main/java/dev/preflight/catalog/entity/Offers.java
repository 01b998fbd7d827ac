package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The offers of a product, as far as they are known. */
public final class Offers {
    private Offers() {}

    /** Whether an offer that is known of is for the product that a change is about, and fulfils a condition. */
    public static Knowledge<Boolean> anyOf(ChangeScene scene, Predicate<Offer> condition) {
        return Knowledge.any(all(scene)
                .filter(condition)
                .map(offer -> offer.origin().product().map(product -> product.equals(scene.entity()))));
    }

    /** The offers that are known to be for the product that a change is about. */
    public static List<Offer> ofProduct(ChangeScene scene) {
        return of(scene, scene.entity()).map(Entity::state).toList();
    }

    /** The offers that are known to be for that product, each with what identifies it. */
    public static Stream<Entity<Offer>> of(ChangeScene scene, EntityKey product) {
        Knowledge<EntityKey> known = Knowledge.known(product);
        return scene.set().entities().all(Offer.class).stream()
                .filter(offer -> offer.state().origin().product().equals(known));
    }

    /** The product of an offer; of one that comes from an authorization it is the product of that. */
    public static Knowledge<EntityKey> productOf(Offer offer, ChangeScene scene) {
        Knowledge<EntityKey> own = offer.origin().product();
        return own.isKnown() || !isFromAuthorization(offer)
                ? own
                : ResaleAuthorization.of(offer, scene).flatMap(ResaleAuthorization::product);
    }

    /** Whether an offer has a term of that type, be it one that the authorization gives it under its own name. */
    public static Knowledge<Boolean> has(Offer offer, String type, ChangeScene scene) {
        Knowledge<Boolean> own = offer.terms().has(type);
        return own.isKnown() || !isFromAuthorization(offer)
                ? own
                : ResaleAuthorization.of(offer, scene)
                        .flatMap(authorization -> authorization.families().has(TermType.inAuthorization(type)));
    }

    /** Whether an offer has any term of that family, be it one that the authorization gives it. */
    public static Knowledge<Boolean> hasAny(Offer offer, Family family, ChangeScene scene) {
        Knowledge<Boolean> own = offer.terms().of(family).any();
        return own.isKnown() || !isFromAuthorization(offer)
                ? own
                : ResaleAuthorization.of(offer, scene)
                        .flatMap(authorization ->
                                authorization.families().of(family).any());
    }

    private static boolean isFromAuthorization(Offer offer) {
        return offer.origin().fromAuthorization().equals(Knowledge.known(true));
    }

    private static Stream<Offer> all(ChangeScene scene) {
        return scene.set().entities().all(Offer.class).stream().map(Entity::state);
    }
}
