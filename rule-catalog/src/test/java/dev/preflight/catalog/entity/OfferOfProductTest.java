package dev.preflight.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.listing.Scenes;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on products read of offers: whose they are, and what the set does to their prices. */
class OfferOfProductTest {
    private static final Need SNAPSHOT = new Need.Snapshot("offer-1");

    private static Offer after(EntityState before, String changeType, String details) {
        ChangeScene scene = Scenes.details(details);
        EntityState state = Products.effect("Offer", changeType)
                .after(before, scene.change(), scene.set().references());
        return (Offer) state;
    }

    @Test
    void updating_the_pricing_terms_tells_the_pricing_model() {
        Offer offer = after(Offer.unknown(SNAPSHOT), "UpdatePricingTerms", "{'PricingModel':'Usage','Terms':[]}");

        assertThat(offer.pricing().inThisSet()).contains("Usage");
        assertThat(offer.release().inThisSet()).isFalse();
        assertThat(offer.origin().product()).isEqualTo(Knowledge.missing(SNAPSHOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'PricingModel':null}"})
    void pricing_terms_without_a_model_are_updated_nevertheless(String details) {
        Offer offer = after(Offer.unknown(SNAPSHOT), "UpdatePricingTerms", details);

        assertThat(offer.pricing().inThisSet()).contains("");
    }

    @Test
    void offer_that_no_change_prices_is_not_priced_in_this_set() {
        Offer offer = after(Offer.unknown(SNAPSHOT), "ReleaseOffer", "{}");

        assertThat(offer.pricing().inThisSet()).isEmpty();
        assertThat(offer.release().inThisSet()).isTrue();
    }

    @Test
    void offer_keeps_its_product_and_prices_when_it_is_released() {
        Offer created = after(Offer.unknown(SNAPSHOT), "CreateOffer", "{'ProductId':'prod-1'}");

        Offer offer = after(after(created, "UpdatePricingTerms", "{'PricingModel':'Contract'}"), "ReleaseOffer", "{}");

        assertThat(offer.origin().product()).isEqualTo(Knowledge.known(new EntityKey.Stored("prod-1")));
        assertThat(offer.pricing().inThisSet()).contains("Contract");
        assertThat(offer.release().inThisSet()).isTrue();
    }

    @Test
    void offer_may_be_priced_after_its_release() {
        Offer released = after(Offer.unknown(SNAPSHOT), "ReleaseOffer", "{}");

        Offer offer = after(released, "UpdatePricingTerms", "{'PricingModel':'Free'}");

        assertThat(offer.release().inThisSet()).isTrue();
        assertThat(offer.pricing().inThisSet()).contains("Free");
    }
}
