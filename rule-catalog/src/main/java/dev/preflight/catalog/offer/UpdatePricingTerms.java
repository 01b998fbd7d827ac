package dev.preflight.catalog.offer;

import static dev.preflight.catalog.offer.OfferState.FROM_AUTHORIZATION;
import static dev.preflight.catalog.pricing.PricedTerms.uniqueKeys;
import static dev.preflight.catalog.pricing.PricedTerms.uniqueSelectors;
import static dev.preflight.catalog.pricing.PricedTerms.uniqueTypes;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.pricing.PricedDimensions;
import dev.preflight.catalog.pricing.PricedTerms;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update pricing". */
final class UpdatePricingTerms {
    static final Page PAGE = Pages.page("offer.update-pricing-terms", "Offer.UpdatePricingTerms")
            .withRows("cppo", "Cppo.UpdatePricingTerms")
            .withSubject("Terms.{Type=ConfigurableUpfrontPricingTerm}", "configurable-upfront-pricing-term")
            .withSubject("Terms.{Type=FixedUpfrontPricingTerm}", "fixed-upfront-pricing-term")
            .withSubject("Terms.{Type=FreeTrialPricingTerm}", "free-trial-pricing-term")
            .withSubject("Terms.{Type=RecurringPaymentTerm}", "recurring-payment-term")
            .withSubject("Terms.{Type=UsageBasedPricingTerm}", "usage-based-pricing-term");

    private static final String CONFIGURABLE = "Terms.{Type=ConfigurableUpfrontPricingTerm}";
    private static final String FIXED = "Terms.{Type=FixedUpfrontPricingTerm}";
    private static final String TRIAL = "Terms.{Type=FreeTrialPricingTerm}";
    private static final String RECURRING = "Terms.{Type=RecurringPaymentTerm}";
    private static final String USAGE = "Terms.{Type=UsageBasedPricingTerm}";
    private static final String RATES = ".RateCards.*.RateCard";
    private static final String INCOMPATIBLE_PRODUCT = "INCOMPATIBLE_PRODUCT";
    private static final String INCOMPATIBLE_RATE_CARD_CONSTRAINTS = "INCOMPATIBLE_RATE_CARD_CONSTRAINTS";
    private static final String INCOMPATIBLE_RESALE_AUTHORIZATION = "INCOMPATIBLE_RESALE_AUTHORIZATION";
    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";
    private static final String INVALID_DURATION = "INVALID_DURATION";
    private static final String INVALID_PRICE_CHANGE = "INVALID_PRICE_CHANGE";
    private static final String INVALID_RATE_CARD = "INVALID_RATE_CARD";
    private static final String INVALID_SELECTOR = "INVALID_SELECTOR_DURATION_VALUE";
    private static final String MISSING_MANDATORY_TERMS = "MISSING_MANDATORY_TERMS";

    /** What the terms of one request say to each other. */
    private static final List<Rule<ChangeScene>> REQUEST = List.of(
            PAGE.ruleOn("Terms", "unique-types")
                    .must(uniqueTypes())
                    .otherwise(errorCode("DUPLICATE_TERM_TYPES"))
                    .documentedAs("async.04", "cppo:async.04"),
            PAGE.ruleOn("Terms", "one-upfront-term")
                    .must("have one kind of upfront price", PricingRequest::oneUpfrontTerm)
                    .otherwise(errorCode(INCOMPATIBLE_TERMS))
                    .documentedAs("async.29", "field.02", "cppo:async.29"),
            PAGE.ruleOn("Terms", "byol")
                    .must("have a ByolPricingTerm when PricingModel is Byol", PricingRequest::byol)
                    .otherwise(errorCode(MISSING_MANDATORY_TERMS))
                    .documentedAs("async.73", "cppo:async.73"),
            PAGE.ruleOn("Terms.*.Grants", "unique-keys")
                    .must(uniqueKeys())
                    .otherwise(errorCode("DUPLICATE_DIMENSION_KEYS"))
                    .documentedAs("async.01", "cppo:async.01"),
            PAGE.ruleOn("Terms.*" + RATES, "unique-keys")
                    .must(uniqueKeys())
                    .otherwise(errorCode("DUPLICATE_DIMENSION_KEYS"))
                    .documentedAs("async.02", "cppo:async.02"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards", "unique-selectors")
                    .must(uniqueSelectors())
                    .otherwise(errorCode("DUPLICATE_SELECTORS"))
                    .documentedAs("async.03", "cppo:async.03"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards", "different-durations")
                    .must("have rate cards of different durations", PricedTerms::differentDurations)
                    .otherwise(errorCode("DUPLICATE_SELECTORS"))
                    .asWarning(Provenance.INFERRED)
                    .documentedAs("async.03", "cppo:async.03"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards", "same-keys")
                    .must("price the same dimensions in every rate card", PricedTerms::sameKeys)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.55", "cppo:async.55"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*.Constraints", "allowed")
                    .must("be Allowed when PricingModel is Usage", PricingRequest::allowed)
                    .otherwise(errorCode(INCOMPATIBLE_RATE_CARD_CONSTRAINTS))
                    .readBy("O-22")
                    .documentedAs("async.19", "cppo:async.19"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*.Constraints", "same")
                    .must("have one answer for both", PricingRequest::sameConstraints)
                    .otherwise(http(422))
                    .from(Provenance.ANSWER_INFERRED)
                    .documentedAs("field.09"),
            PAGE.ruleOn(TRIAL + ".Grants", "same-quantity")
                    .must("grant the same MaxQuantity of every dimension", PricingRequest::sameQuantity)
                    .otherwise(errorCode("INVALID_GRANTS"))
                    .documentedAs("async.48", "cppo:async.48"),
            PAGE.ruleOn(USAGE + RATES, "of-free-trial")
                    .must("price every dimension of the free trial", PricingRequest::ofFreeTrial)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.62", "cppo:async.62"),
            PAGE.ruleOn("Terms.*.Price", "free")
                    .must("be zero when PricingModel is Free", PricingRequest::free)
                    .otherwise(errorCode("INCOMPATIBLE_RATES"))
                    .documentedAs("async.23", "field.04", "cppo:async.23"),
            PAGE.ruleOn("Terms.*" + RATES + ".*.Price", "free")
                    .must("be zero when PricingModel is Free", PricingRequest::free)
                    .otherwise(errorCode("INCOMPATIBLE_RATES"))
                    .documentedAs("async.23", "field.04", "cppo:async.23"),
            PAGE.ruleOn(USAGE + RATES + ".*.Price", "decimals")
                    .must("have at most 3 decimals, as an error row says", PricingRequest::usageDecimals)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .decidedBy("O-24")
                    .documentedAs("async.63", "cppo:async.63"),
            PAGE.ruleOn("Terms.*.Price", "ceiling")
                    .must("be at most 100000000, as AWS's newer client schema says", PricingRequest::ceiling)
                    .otherwise(http(422))
                    .inDoubt(Provenance.SHAPE)
                    .documentedAs("sync.47", "sync.68"),
            PAGE.ruleOn("Terms.*" + RATES + ".*.Price", "ceiling")
                    .must("be at most 100000000, as AWS's newer client schema says", PricingRequest::ceiling)
                    .otherwise(http(422))
                    .inDoubt(Provenance.SHAPE)
                    .documentedAs("sync.26", "sync.82"));

    /** What hangs on the other terms of the offer, as the set leaves it. */
    private static final List<Rule<ChangeScene>> OFFER = List.of(
            PAGE.ruleOn("PricingModel", "free-schedule")
                    .must("not be Free beside charges above zero", PricingInOffer::freeSchedule)
                    .otherwise(errorCode("INCOMPATIBLE_RATES"))
                    .documentedAs("async.23", "field.04", "cppo:async.23"),
            PAGE.ruleOn("PricingModel", "of-replacement")
                    .when(PricingInOffer.REPLACEMENT_OF_SELLER)
                    .must("be Contract in a replacement offer", PricingInOffer::contractOfReplacement)
                    .otherwise(errorCode(INCOMPATIBLE_PRODUCT))
                    .documentedAs("async.17", "cppo:async.17"),
            PAGE.ruleOn(FIXED + ".Price", "scheduled")
                    .must("be zero beside a payment schedule", PricingInOffer::zeroIfScheduled)
                    .otherwise(errorCode(INCOMPATIBLE_TERMS))
                    .documentedAs("async.35", "cppo:async.35"),
            PAGE.ruleOn(FIXED + ".Type", "paired-on-release")
                    .must("stand beside a ByolPricingTerm or a PaymentScheduleTerm", PricingInOffer::pairedOnRelease)
                    .otherwise(errorCode(MISSING_MANDATORY_TERMS))
                    .readBy("O-29")
                    .documentedAs("async.71", "cppo:async.71"),
            PAGE.ruleOn(FIXED + ".Type", "paired")
                    .must("stand beside a ByolPricingTerm or a PaymentScheduleTerm", PricingInOffer::paired)
                    .otherwise(errorCode(MISSING_MANDATORY_TERMS))
                    .decidedBy("O-29")
                    .documentedAs("async.71", "cppo:async.71"),
            PAGE.ruleOn(FIXED + ".Duration", "of-agreement")
                    .must("be as long as the agreement", PricingInOffer::asLongAsAgreement)
                    .otherwise(errorCode(INVALID_DURATION))
                    .documentedAs("async.45", "cppo:async.45"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*.Selector.Value", "of-agreement")
                    .must("be as long as the agreement", PricingInOffer::asLongAsAgreement)
                    .otherwise(errorCode(INVALID_SELECTOR))
                    .documentedAs("async.69", "cppo:async.69"),
            PAGE.ruleOn(FIXED + ".Price", "decimals")
                    .when(PricingInOffer.OF_SELLER)
                    .must("have at most 3 decimals in an offer of the seller", PricingInOffer::upfrontDecimals)
                    .otherwise(http(422))
                    .readBy("O-24")
                    .documentedAs("sync.47"));

    /** What hangs on the product and its dimensions, as the set leaves them. */
    private static final List<Rule<ChangeScene>> PRODUCT = List.of(
            PAGE.ruleOn("Terms.*.Grants.*.DimensionKey", "exists")
                    .must("name a dimension of the product", PricedDimensions::exists)
                    .otherwise(errorCode(INCOMPATIBLE_PRODUCT))
                    .documentedAs("async.14", "cppo:async.14"),
            PAGE.ruleOn("Terms.*" + RATES + ".*.DimensionKey", "exists")
                    .must("name a dimension of the product", PricedDimensions::exists)
                    .otherwise(errorCode(INCOMPATIBLE_PRODUCT))
                    .documentedAs("async.14", "cppo:async.14"),
            PAGE.ruleOn(USAGE + RATES + ".*.DimensionKey", "metered")
                    .must("name a metered dimension", PricedDimensions::metered)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.56", "cppo:async.56"),
            PAGE.ruleOn(USAGE + RATES, "all-metered")
                    .must("price every metered dimension of the product", PricedDimensions::allMetered)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.61", "cppo:async.61"),
            PAGE.ruleOn(TRIAL + ".Grants", "all-metered")
                    .must("grant every metered dimension of the product", PricedDimensions::allMetered)
                    .otherwise(errorCode("INVALID_GRANTS"))
                    .documentedAs("async.49", "cppo:async.49"),
            PAGE.ruleOn("Terms.*", "one-kind-of-dimensions")
                    .must("have either metered or entitled dimensions", PricedDimensions::oneKind)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.59", "cppo:async.59"),
            PAGE.ruleOn("Terms.*", "one-unit")
                    .must("have dimensions of one unit", PricedDimensions::oneUnit)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .decidedBy("O-92")
                    .documentedAs("async.58", "cppo:async.58"),
            PAGE.ruleOn("Terms.*.Duration", "in-days")
                    .must("be in days for metered dimensions", PricedDimensions::durationInDays)
                    .otherwise(errorCode(INVALID_DURATION))
                    .documentedAs("async.47", "cppo:async.47"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*", "in-days")
                    .must("have a duration in days for metered dimensions", PricedDimensions::selectorInDays)
                    .otherwise(errorCode(INVALID_SELECTOR))
                    .documentedAs("async.65", "cppo:async.65"),
            PAGE.ruleOn(FIXED + ".Duration", "given")
                    .evenMissing()
                    .must("be there for an AMI or container product", PricingInOffer::durationGiven)
                    .otherwise(errorCode("MISSING_DURATION"))
                    .readBy("O-19")
                    .documentedAs("sync.37", "async.70", "cppo:sync.13", "cppo:async.70"),
            PAGE.ruleOn(FIXED + ".Duration", "given-by-table")
                    .evenMissing()
                    .must("be there, as the table says of every product", PricingInOffer::durationGivenByTable)
                    .otherwise(http(422))
                    .decidedBy("O-19")
                    .documentedAs("sync.37", "cppo:sync.13"));

    /** What a released offer may change; that private ones change nothing is asked first. */
    private static final List<Rule<ChangeScene>> RELEASED = List.of(
            OfferState.privateNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.38", "cppo:async.38"),
            OfferState.publicNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.38", "cppo:async.38"),
            OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.39", "cppo:async.39"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*.Constraints.QuantityConfiguration", "unchanged")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("stay as it is after release", PricesAfterRelease::sameConstraint)
                    .otherwise(errorCode(INCOMPATIBLE_RATE_CARD_CONSTRAINTS))
                    .documentedAs("async.21", "cppo:async.21"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards.*.Constraints.MultipleDimensionSelection", "unchanged")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("stay as it is after release", PricesAfterRelease::sameConstraint)
                    .otherwise(errorCode(INCOMPATIBLE_RATE_CARD_CONSTRAINTS))
                    .documentedAs("async.22", "cppo:async.22"),
            PAGE.ruleOn(CONFIGURABLE + ".RateCards", "durations-kept")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("keep every duration after release", PricesAfterRelease::durationsKept)
                    .otherwise(errorCode("INCOMPATIBLE_SELECTOR_DURATION"))
                    .documentedAs("async.28", "cppo:async.28"),
            PAGE.ruleOn("Terms.*.RateCards", "rates-kept")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("keep every dimension after release", PricesAfterRelease::ratesKept)
                    .otherwise(errorCode(INVALID_RATE_CARD))
                    .documentedAs("async.57", "cppo:async.57"),
            PAGE.ruleOn("Terms.*.RateCards", "increase-beside-new-dimension")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("not raise prices beside new dimensions", PricesAfterRelease::noIncreaseBesideNewDimension)
                    .otherwise(errorCode(INVALID_PRICE_CHANGE))
                    .documentedAs("async.51", "cppo:async.51"),
            PAGE.ruleOn(USAGE + ".RateCards", "one-direction")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("not raise some prices and lower others", PricesAfterRelease::oneDirection)
                    .otherwise(errorCode(INVALID_PRICE_CHANGE))
                    .documentedAs("async.52", "cppo:async.52"),
            PAGE.ruleOn(RECURRING + ".Price", "increase-beside-decrease")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("not rise while usage prices fall", PricesAfterRelease::noIncreaseBesideDecrease)
                    .otherwise(errorCode(INVALID_PRICE_CHANGE))
                    .documentedAs("async.53", "cppo:async.53"),
            PAGE.ruleOn(RECURRING + ".Price", "decrease-beside-increase")
                    .when(PricesAfterRelease.PUBLIC)
                    .must("not fall while usage prices rise", PricesAfterRelease::noDecreaseBesideIncrease)
                    .otherwise(errorCode(INVALID_PRICE_CHANGE))
                    .documentedAs("async.54", "cppo:async.54"));

    /** What a channel partner may pass, and what the authorization demands. */
    private static final List<Rule<ChangeScene>> PARTNER = List.of(
            PAGE.ruleOn("PricingModel", "of-partner")
                    .when(FROM_AUTHORIZATION)
                    .must("be Contract in an offer of a channel partner", PricingOfPartner::contract)
                    .otherwise(http(422))
                    .from(Provenance.ANSWER_INFERRED)
                    .documentedAs("cppo:sync.02", "cppo:sync.07", "cppo:async.08", "cppo:async.10", "cppo:async.11"),
            PAGE.ruleOn("Terms.*.Type", "of-partner")
                    .when(FROM_AUTHORIZATION)
                    .must("be FixedUpfrontPricingTerm in an offer of a channel partner", PricingOfPartner::fixedUpfront)
                    .otherwise(http(422))
                    .from(Provenance.ANSWER_INFERRED)
                    .documentedAs("cppo:sync.04", "cppo:field.01"),
            PAGE.ruleOn("Terms.*.Grants.*.DimensionKey", "of-partner")
                    .when(FROM_AUTHORIZATION)
                    .must("have at most 60 characters in an offer of a channel partner", PricingOfPartner::shortKey)
                    .otherwise(http(422))
                    .decidedBy("O-25")
                    .documentedAs("cppo:sync.16"),
            PAGE.ruleOn(FIXED, "markup")
                    .must(PricingOfPartner.notBesideMarkup("a price", "term"))
                    .otherwise(errorCode(INCOMPATIBLE_TERMS))
                    .documentedAs("async.37", "cppo:async.37", "Cppo.UpdateMarkup.chain.01"),
            PAGE.ruleOn("Terms.*.CurrencyCode", "of-authorization")
                    .when(FROM_AUTHORIZATION)
                    .must("be that of the resale authorization", PricingOfPartner::sameCurrency)
                    .otherwise(errorCode(INCOMPATIBLE_RESALE_AUTHORIZATION))
                    .documentedAs("async.25", "cppo:async.25"),
            PAGE.ruleOn(FIXED + ".Duration", "of-authorization")
                    .when(FROM_AUTHORIZATION)
                    .must("be that of the resale authorization", PricingOfPartner::sameDuration)
                    .otherwise(errorCode(INCOMPATIBLE_RESALE_AUTHORIZATION))
                    .documentedAs("async.26", "cppo:async.26"));

    static final SectionPage SECTION =
            Pages.section(PAGE, OfferEffects.UPDATE_PRICING_TERMS, REQUEST, OFFER, PRODUCT, RELEASED, PARTNER);

    private UpdatePricingTerms() {}
}
