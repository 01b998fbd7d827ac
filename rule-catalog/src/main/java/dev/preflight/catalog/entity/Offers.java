package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.SetView;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The offers of a product, as far as they are known. */
public final class Offers {
    private static final int MOST_NEEDS = 20;
    private static final SetView<ByProduct> BY_PRODUCT = ByProduct::of;

    private Offers() {}

    /** The offers of each product, and those of which the product is unknown. */
    private record ByProduct(
            Map<EntityKey, List<Entity<Offer>>> known,
            List<Offer> unknown,
            Map<Predicate<Offer>, Knowledge<Boolean>> answers) {
        static ByProduct of(SetScene set) {
            ByProduct all = new ByProduct(new HashMap<>(), new ArrayList<>(), new IdentityHashMap<>());
            for (Entity<Offer> offer : set.entities().all(Offer.class)) {
                Knowledge<EntityKey> product = offer.state().origin().product();
                if (product instanceof Knowledge.Known<EntityKey> key) {
                    all.known
                            .computeIfAbsent(key.value(), none -> new ArrayList<>())
                            .add(offer);
                } else {
                    all.unknown.add(offer.state());
                }
            }
            return all;
        }

        /** The same for every product that has no such offer of its own. */
        Knowledge<Boolean> ofUnknown(Predicate<Offer> condition) {
            return answers.computeIfAbsent(
                    condition,
                    asked -> Knowledge.any(unknown.stream()
                                    .filter(asked)
                                    .map(offer -> offer.origin().product().map(product -> false)))
                            .fold(Knowledge::known, Offers::few));
        }
    }

    private static Knowledge<Boolean> few(Set<Need> needs) {
        return needs.size() <= MOST_NEEDS
                ? new Knowledge.Missing<>(needs)
                : Knowledge.missing(new Need.RelatedSnapshot("each offer that this change set names"));
    }

    /**
     * Whether an offer that is known of is for the product that a change is about, and fulfils a condition.
     *
     * @param condition a constant, or a lambda that captures nothing: its answer is kept for the set
     */
    public static Knowledge<Boolean> anyOf(ChangeScene scene, Predicate<Offer> condition) {
        if (ofProduct(scene).stream().anyMatch(condition)) {
            return Knowledge.known(true);
        }
        return scene.set().view(BY_PRODUCT).ofUnknown(condition);
    }

    /** The offers that are known to be for the product that a change is about. */
    public static List<Offer> ofProduct(ChangeScene scene) {
        return of(scene, scene.entity()).map(Entity::state).toList();
    }

    /** The offers that are known to be for that product, each with what identifies it. */
    public static Stream<Entity<Offer>> of(ChangeScene scene, EntityKey product) {
        return scene.set().view(BY_PRODUCT).known().getOrDefault(product, List.of()).stream();
    }

    /** The product of an offer; of one that comes from an authorization it is the product of that. */
    public static Knowledge<EntityKey> productOf(Offer offer, ChangeScene scene) {
        return ownOr(offer, offer.origin().product(), ResaleAuthorization::product, scene);
    }

    /** Whether an offer has a term of that type, be it one that the authorization gives it under its own name. */
    public static Knowledge<Boolean> has(Offer offer, String type, ChangeScene scene) {
        return ownOr(
                offer,
                offer.terms().has(type),
                authorization -> authorization.families().has(TermType.inAuthorization(type)),
                scene);
    }

    /** Whether an offer has any term of that family, be it one that the authorization gives it. */
    public static Knowledge<Boolean> hasAny(Offer offer, Family family, ChangeScene scene) {
        return ownOr(
                offer,
                offer.terms().of(family).any(),
                authorization -> authorization.families().of(family).any(),
                scene);
    }

    /** What an offer says itself, else what the authorization says that it comes from. */
    private static <T> Knowledge<T> ownOr(
            Offer offer, Knowledge<T> own, Function<ResaleAuthorization, Knowledge<T>> authorized, ChangeScene scene) {
        boolean asksAuthorization =
                !own.isKnown() && offer.origin().fromAuthorization().equals(Knowledge.known(true));
        return asksAuthorization ? ResaleAuthorization.of(offer, scene).flatMap(authorized) : own;
    }
}
