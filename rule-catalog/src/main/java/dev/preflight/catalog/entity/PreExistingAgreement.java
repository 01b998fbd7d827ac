package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;

/**
 * The agreement that buyers have already, as an offer tells it.
 *
 * @param given whether there is one
 * @param acquisitionChannel as it is written; an empty text when it is not
 * @param pricingModel as it is written; an empty text when it is not
 */
public record PreExistingAgreement(boolean given, String acquisitionChannel, String pricingModel) {
    public static final PreExistingAgreement NONE = new PreExistingAgreement(false, "", "");

    /** The one in a change or snapshot; none for {@code null} and what is no object. */
    public static PreExistingAgreement of(JsonValue value) {
        return value.isObject()
                ? new PreExistingAgreement(
                        true,
                        value.member("AcquisitionChannel").text().orElse(""),
                        value.member("PricingModel").text().orElse(""))
                : NONE;
    }
}
