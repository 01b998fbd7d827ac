package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;

/**
 * What an offer tells of itself.
 *
 * @param name whether it has a name
 * @param description whether it has a description
 * @param preExistingAgreement the agreement that buyers have already
 */
public record OfferInformation(
        Knowledge<Boolean> name, Knowledge<Boolean> description, Knowledge<PreExistingAgreement> preExistingAgreement) {
    private static final String NAME = "Name";
    private static final String DESCRIPTION = "Description";
    private static final String PRE_EXISTING_AGREEMENT = "PreExistingAgreement";

    static OfferInformation unknown(Need need) {
        return new OfferInformation(Knowledge.missing(need), Knowledge.missing(need), Knowledge.missing(need));
    }

    /** Of an offer that such a change creates. */
    static OfferInformation created(JsonValue details) {
        return new OfferInformation(
                Knowledge.known(hasText(details.member(NAME))),
                Knowledge.known(hasText(details.member(DESCRIPTION))),
                Knowledge.known(PreExistingAgreement.NONE));
    }

    static OfferInformation saved(JsonValue details, Shown shown) {
        JsonValue agreement = details.member(PRE_EXISTING_AGREEMENT);
        return new OfferInformation(
                shown.text(details.member(NAME)).map(name -> !name.isEmpty()),
                shown.text(details.member(DESCRIPTION)).map(description -> !description.isEmpty()),
                agreement.isObject() ? Knowledge.known(PreExistingAgreement.of(agreement)) : shown.missing(agreement));
    }

    /** After a change with those details; what it leaves out stays. */
    OfferInformation with(JsonValue details) {
        return new OfferInformation(
                details.hasMember(NAME) ? Knowledge.known(hasText(details.member(NAME))) : name,
                details.hasMember(DESCRIPTION) ? Knowledge.known(hasText(details.member(DESCRIPTION))) : description,
                details.hasMember(PRE_EXISTING_AGREEMENT)
                        ? Knowledge.known(PreExistingAgreement.of(details.member(PRE_EXISTING_AGREEMENT)))
                        : preExistingAgreement);
    }

    private static boolean hasText(JsonValue value) {
        return value.isText() && !value.isEmpty();
    }
}
