package dev.preflight.catalog.containerproduct;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.state.EntityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether buyers pay for a product, which its offers tell. */
final class Pricing {
    /** Known from an offer that the set prices, or from a saved public one. */
    static final Gate PAID = Pricing::paid;

    private static final Set<String> PAID_MODELS = Set.of("Contract", "Usage");
    private static final Set<String> UNPAID_MODELS = Set.of("Free", "Byol");

    private Pricing() {}

    private static Knowledge<Boolean> paid(ChangeScene scene) {
        List<Offer> offers = Offers.ofProduct(scene);
        List<Boolean> told = told(offers.stream()
                .map(offer -> offer.pricing().inThisSet().flatMap(Pricing::paid))
                .toList());
        if (told.isEmpty()) {
            told = told(
                    offers.stream().map(offer -> offer.pricing().paidAsSaved()).toList());
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

    private static List<Boolean> told(List<Optional<Boolean>> answers) {
        return answers.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Boolean> paid(String model) {
        boolean known = PAID_MODELS.contains(model) || UNPAID_MODELS.contains(model);
        return known ? Optional.of(PAID_MODELS.contains(model)) : Optional.empty();
    }
}
