package dev.preflight.catalog.containerproduct;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.offer.Offer;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether buyers pay for a product, which its offers tell. */
final class Pricing {
    private static final Set<String> PAID = Set.of("Contract", "Usage");
    private static final Set<String> UNPAID = Set.of("Free", "Byol");

    private Pricing() {}

    /** Known from an offer that the set prices, or from a saved public one. */
    static Knowledge<Boolean> paid(ChangeScene scene) {
        List<Boolean> told = inThisSet(scene);
        if (told.isEmpty()) {
            told = saved(scene);
        }
        if (!told.isEmpty()) {
            return Knowledge.known(told.contains(true));
        }
        boolean hasNoOfferYet = scene.entity() instanceof EntityKey.Created;
        String product = scene.change().identifier().text().orElse("this product");
        return hasNoOfferYet
                ? Knowledge.known(false)
                : Knowledge.missing(new Need.RelatedSnapshot("the public offer of " + product));
    }

    private static List<Boolean> inThisSet(ChangeScene scene) {
        List<Boolean> told = new ArrayList<>();
        for (Entity<Offer> entity : scene.set().entities().all(Offer.class)) {
            Offer offer = entity.state();
            if (offer.product().equals(Knowledge.known(scene.entity()))) {
                Optional<String> model = offer.pricedInThisSet();
                model.filter(PAID::contains).ifPresent(paid -> told.add(true));
                model.filter(UNPAID::contains).ifPresent(unpaid -> told.add(false));
            }
        }
        return told;
    }

    private static List<Boolean> saved(ChangeScene scene) {
        List<Boolean> told = new ArrayList<>();
        for (EntitySnapshot snapshot : scene.set().snapshots().all()) {
            if (isPublicOffer(snapshot, scene.entity())) {
                paid(snapshot.details().member("Terms")).ifPresent(told::add);
            }
        }
        return told;
    }

    private static boolean isPublicOffer(EntitySnapshot snapshot, EntityKey product) {
        JsonValue offer = snapshot.details();
        boolean ofProduct = offer.member("ProductId")
                .text()
                .filter(id -> new EntityKey.Stored(id).equals(product))
                .isPresent();
        boolean targeted = offer.member("Rules").items().stream()
                .anyMatch(rule -> !rule.member("PositiveTargeting")
                        .member("BuyerAccounts")
                        .isEmpty());
        boolean released =
                offer.member("State").text().filter("Released"::equals).isPresent();
        return EntityTypes.isOffer(EntityType.parse(snapshot.entityType())) && ofProduct && released && !targeted;
    }

    /** Paid when a price is above zero, free when there are prices and none is, or when buyers bring their license. */
    private static Optional<Boolean> paid(JsonValue terms) {
        List<JsonValue> prices = new ArrayList<>();
        boolean bringYourLicense = false;
        for (JsonValue term : terms.items()) {
            bringYourLicense |=
                    term.member("Type").text().filter("ByolPricingTerm"::equals).isPresent();
            prices.add(term.member("Price"));
            for (JsonValue card : term.member("RateCards").items()) {
                card.member("RateCard").items().forEach(rate -> prices.add(rate.member("Price")));
            }
        }
        prices.removeIf(JsonValue::isAbsent);
        boolean paid = prices.stream().anyMatch(Pricing::isAboveZero);
        return paid || bringYourLicense || !prices.isEmpty() ? Optional.of(paid) : Optional.empty();
    }

    private static boolean isAboveZero(JsonValue price) {
        boolean text = price.text().orElse("").chars().anyMatch(c -> c >= '1' && c <= '9');
        return text || price.number().filter(number -> number.signum() > 0).isPresent();
    }
}
