package dev.preflight.catalog.terms;

/** The types of the terms of offers and of resale authorizations, by the names that the API uses. */
public final class TermType {
    public static final String CONFIGURABLE_UPFRONT = "ConfigurableUpfrontPricingTerm";
    public static final String FIXED_UPFRONT = "FixedUpfrontPricingTerm";
    public static final String USAGE_BASED = "UsageBasedPricingTerm";
    public static final String RECURRING_PAYMENT = "RecurringPaymentTerm";
    public static final String FREE_TRIAL = "FreeTrialPricingTerm";
    public static final String BYOL = "ByolPricingTerm";
    public static final String LEGAL = "LegalTerm";
    public static final String SUPPORT = "SupportTerm";
    public static final String VALIDITY = "ValidityTerm";
    public static final String RENEWAL = "RenewalTerm";
    public static final String PAYMENT_SCHEDULE = "PaymentScheduleTerm";

    public static final String RESALE_CONFIGURABLE_UPFRONT = "ResaleConfigurableUpfrontPricingTerm";
    public static final String RESALE_FIXED_UPFRONT = "ResaleFixedUpfrontPricingTerm";
    public static final String RESALE_USAGE_BASED = "ResaleUsageBasedPricingTerm";
    public static final String RESALE_PAYMENT_SCHEDULE = "ResalePaymentScheduleTerm";
    public static final String RESALE_LEGAL = "ResaleLegalTerm";
    public static final String BUYER_LEGAL = "BuyerLegalTerm";
    public static final String BUYER_VALIDITY = "BuyerValidityTerm";
    public static final String BUYER_TARGETING = "BuyerTargetingTerm";

    private TermType() {}

    /** What an authorization calls the terms that offers made from it call so. */
    public static String inAuthorization(String type) {
        return type.equals(LEGAL) ? BUYER_LEGAL : "Resale" + type;
    }
}
