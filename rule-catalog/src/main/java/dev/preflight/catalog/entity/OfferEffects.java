package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.Term;
import dev.preflight.document.Change;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.Effect;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityReferences;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changes do to an offer. */
public final class OfferEffects {
    private static final Set<Family> INHERITED = EnumSet.of(Family.PRICING, Family.LEGAL, Family.PAYMENT_SCHEDULE);

    /** CreateOffer names the product. */
    public static final Effect CREATE = (before, change, references) -> created(
            change,
            origin(named(change, references, "ProductId"), Knowledge.known(false), none(), Knowledge.known(false)),
            Terms.none());

    /** The product is that of the agreement, and so are the buyers. */
    public static final Effect CREATE_REPLACEMENT = (before, change, references) -> {
        Need agreement = agreement(change);
        return created(
                        change,
                        origin(Knowledge.missing(agreement), Knowledge.known(false), none(), Knowledge.known(true)),
                        Terms.none())
                .withBuyerAccounts(Knowledge.missing(agreement));
    };

    /** Product, buyers and terms are those of the authorization. */
    public static final Effect CREATE_FROM_AUTHORIZATION =
            (before, change, references) -> fromAuthorization(change, references, false);

    public static final Effect CREATE_REPLACEMENT_FROM_AUTHORIZATION =
            (before, change, references) -> fromAuthorization(change, references, true);

    public static final Effect UPDATE_INFORMATION = (before, change, references) -> {
        Offer offer = Offer.of(before);
        return offer.withInformation(offer.information().with(change.details()));
    };

    /** What the change leaves out is no longer targeted; what cannot be read is unknown. */
    public static final Effect UPDATE_TARGETING = (before, change, references) -> {
        JsonValue accounts = change.details().member("PositiveTargeting").member("BuyerAccounts");
        boolean readable = accounts.isAbsent() || accounts.isArray();
        return Offer.of(before)
                .withBuyerAccounts(
                        readable ? Knowledge.known(Set.copyOf(new TreeSet<>(accounts.texts()))) : unreadable(change));
    };

    public static final Effect UPDATE_SUPPORT_TERMS = replacing(Family.SUPPORT);
    public static final Effect UPDATE_LEGAL_TERMS = replacing(Family.LEGAL);
    public static final Effect UPDATE_VALIDITY_TERMS = replacing(Family.VALIDITY);
    public static final Effect UPDATE_RENEWAL_TERMS = replacing(Family.RENEWAL);
    public static final Effect UPDATE_PAYMENT_SCHEDULE_TERMS = replacing(Family.PAYMENT_SCHEDULE);

    public static final Effect UPDATE_PRICING_TERMS = (before, change, references) -> {
        Offer offer = Offer.of(replacing(Family.PRICING).after(before, change, references));
        String model = change.details().member("PricingModel").text().orElse("");
        return offer.withPricing(offer.pricing().now(model));
    };

    public static final Effect UPDATE_MARKUP = (before, change, references) -> Offer.of(before)
            .withMarkup(Price.of(change.details().member("Percentage"))
                    .map(Knowledge::known)
                    .orElseGet(() -> unreadable(change)));

    public static final Effect UPDATE_AVAILABILITY = (before, change, references) -> Offer.of(before)
            .withAvailability(new Availability(
                    Day.of(change.details().member("AvailabilityEndDate"))
                            .map(day -> Knowledge.known(Optional.of(day)))
                            .orElseGet(() -> unreadable(change)),
                    true));

    public static final Effect RELEASE = (before, change, references) -> {
        Offer offer = Offer.of(before);
        return offer.withRelease(offer.release().now(change.index()));
    };

    private OfferEffects() {}

    private static Offer created(Change change, Origin origin, Terms terms) {
        return new Offer(
                origin,
                Release.before(Knowledge.known(false)),
                OfferInformation.created(change.details()),
                Knowledge.known(Set.of()),
                Availability.before(Knowledge.known(Optional.empty())),
                new OfferPricing(
                        Optional.empty(), Knowledge.missing(new Need.LaterChanges("the offer")), Optional.empty()),
                Knowledge.known(Price.ZERO),
                terms);
    }

    private static Offer fromAuthorization(Change change, EntityReferences references, boolean replacement) {
        Knowledge<EntityKey> authorization = named(change, references, "ResaleAuthorizationId");
        Need need = change.details()
                .member("ResaleAuthorizationId")
                .text()
                .<Need>map(Need.Snapshot::new)
                .orElseGet(() -> readable(change));
        Origin origin =
                origin(Knowledge.missing(need), Knowledge.known(true), authorization, Knowledge.known(replacement));
        Offer offer = created(change, origin, inherited(need));
        return offer.withBuyerAccounts(Knowledge.missing(replacement ? agreement(change) : need));
    }

    /** An authorization has no terms of the other families. */
    private static Terms inherited(Need need) {
        return Terms.each(
                family -> INHERITED.contains(family) ? Inventory.of(Knowledge.missing(need)) : Inventory.none());
    }

    private static Origin origin(
            Knowledge<EntityKey> product,
            Knowledge<Boolean> fromAuthorization,
            Knowledge<EntityKey> authorization,
            Knowledge<Boolean> replacement) {
        return new Origin(product, fromAuthorization, authorization, replacement, true);
    }

    private static Knowledge<EntityKey> named(Change change, EntityReferences references, String member) {
        return change.details()
                .member(member)
                .text()
                .map(id -> Knowledge.known(references.resolve(id)))
                .orElseGet(() -> unreadable(change));
    }

    /** An offer without an authorization is never asked for it. */
    private static Knowledge<EntityKey> none() {
        return Knowledge.missing(new Need.Reference(""));
    }

    private static Need agreement(Change change) {
        return change.details()
                .member("AgreementId")
                .text()
                .<Need>map(Need.Agreement::new)
                .orElseGet(() -> readable(change));
    }

    private static <T> Knowledge<T> unreadable(Change change) {
        return Knowledge.missing(readable(change));
    }

    private static Need readable(Change change) {
        return new Need.Details(change.pointer().toString());
    }

    /** What an authorization gives an offer in these families stays beside the offer's own terms. */
    private static Effect replacing(Family family) {
        return (before, change, references) -> {
            Offer offer = Offer.of(before);
            JsonValue list = change.details().member("Terms");
            if (!list.isArray()) {
                return offer.withTerms(offer.terms().replacing(family, unreadable(change)));
            }
            boolean inherits = INHERITED.contains(family)
                    && !offer.origin().fromAuthorization().equals(Knowledge.known(false));
            return offer.withTerms(
                    inherits
                            ? offer.terms().inheriting(family, Term.all(list))
                            : offer.terms().replacing(family, Knowledge.known(Term.all(list))));
        };
    }
}
