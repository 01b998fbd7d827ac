package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.Effect;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is known of an offer.
 *
 * @param product the product that it is for
 * @param pricedInThisSet the pricing model, such as {@code Contract}, that a change of the set gives it; an empty text when
 *     the change names none
 * @param releasedInThisSet whether a change of the set releases it
 * @param paidAsSaved whether buyers pay, as its saved terms tell; empty when they do not, and for one that is not public
 */
public record Offer(
        Knowledge<EntityKey> product,
        Optional<String> pricedInThisSet,
        boolean releasedInThisSet,
        Optional<Boolean> paidAsSaved)
        implements EntityState {
    /** CreateOffer names the product. */
    public static final Effect CREATE = (before, change, references) -> unreleased(change.details()
            .member("ProductId")
            .text()
            .map(id -> Knowledge.known(references.resolve(id)))
            .orElseGet(() -> Knowledge.missing(new Need.Details(change.pointer().toString()))));

    /** An offer made from another one, or from a resale authorization, is never a product's first public offer. */
    public static final Effect CREATE_FROM_ANOTHER =
            (before, change, references) -> unreleased(Knowledge.known(new EntityKey.Unresolved("")));

    public static final Effect UPDATE_PRICING_TERMS = (before, change, references) -> {
        Offer offer = of(before);
        String model = change.details().member("PricingModel").text().orElse("");
        return new Offer(offer.product, Optional.of(model), offer.releasedInThisSet, offer.paidAsSaved);
    };

    public static final Effect RELEASE = (before, change, references) -> {
        Offer offer = of(before);
        return new Offer(offer.product, offer.pricedInThisSet, true, offer.paidAsSaved);
    };

    /** An offer of which nothing is known for want of something. */
    public static Offer unknown(Need need) {
        return unreleased(Knowledge.missing(need));
    }

    /** An offer before any change: as saved, or unknown. */
    static Offer initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(Offer::saved, needs -> unknown(needs.iterator().next()));
    }

    /** An offer as it was saved. */
    public static Offer saved(EntitySnapshot snapshot) {
        JsonValue details = snapshot.details();
        Knowledge<EntityKey> product = details.member("ProductId")
                .text()
                .<Knowledge<EntityKey>>map(id -> Knowledge.known(new EntityKey.Stored(id)))
                .orElseGet(() -> Knowledge.missing(new Need.Snapshot(snapshot.id())));
        Optional<Boolean> paid = isPublic(details) ? SavedTerms.paid(details.member("Terms")) : Optional.empty();
        return new Offer(product, Optional.empty(), false, paid);
    }

    private static boolean isPublic(JsonValue offer) {
        boolean targeted = offer.member("Rules").items().stream()
                .anyMatch(rule -> !rule.member("PositiveTargeting")
                        .member("BuyerAccounts")
                        .isEmpty());
        return !targeted
                && offer.member("State").text().filter("Released"::equals).isPresent();
    }

    /** Whether an offer that the set changes is for the product of that change and fulfils a condition. */
    public static Knowledge<Boolean> anyOf(ChangeScene scene, Predicate<Offer> condition) {
        return Knowledge.any(all(scene)
                .filter(condition)
                .map(offer -> offer.product.map(product -> product.equals(scene.entity()))));
    }

    /** The offers that are known to be for the product of that change. */
    public static List<Offer> ofProduct(ChangeScene scene) {
        Knowledge<EntityKey> product = Knowledge.known(scene.entity());
        return all(scene).filter(offer -> offer.product.equals(product)).toList();
    }

    private static Stream<Offer> all(ChangeScene scene) {
        return scene.set().entities().all(Offer.class).stream().map(Entity::state);
    }

    private static Offer unreleased(Knowledge<EntityKey> product) {
        return new Offer(product, Optional.empty(), false, Optional.empty());
    }

    private static Offer of(EntityState state) {
        if (state instanceof Offer offer) {
            return offer;
        }
        return unknown(
                state instanceof EntityState.Unknown nothing ? nothing.need() : new Need.Reference("unmodelled"));
    }
}
