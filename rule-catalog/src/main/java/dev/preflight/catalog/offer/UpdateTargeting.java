package dev.preflight.catalog.offer;

import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Update targeting configuration". */
final class UpdateTargeting {
    static final Page PAGE =
            Pages.page("offer.update-targeting", "Offer.UpdateTargeting").withRows("cppo", "Cppo.UpdateTargeting");

    private static final String INCOMPATIBLE_TARGETING = "INCOMPATIBLE_TARGETING";
    private static final String ACCOUNTS = "PositiveTargeting.BuyerAccounts";
    private static final String EXCLUDED = "NegativeTargeting.CountryCodes";
    private static final String PLACEHOLDER = "XX";

    // Synchronous validations that no schema can hold

    static final Rule<ChangeScene> OPTION = PAGE.ruleOn("PositiveTargeting", "option")
            .must("have CountryCodes, BuyerAccounts or both", UpdateTargeting::option)
            .otherwise(http(422))
            .readBy("O-3")
            .documentedAs("sync.07", "field.05", "cppo:field.05");

    static final Rule<ChangeScene> COUNTRY = PAGE.ruleOn("PositiveTargeting.CountryCodes.*", "known")
            .must(text("be a country code of ISO 3166-1", UpdateTargeting::country))
            .otherwise(http(422))
            .documentedAs("sync.13", "cppo:sync.05");

    static final Rule<ChangeScene> EXCLUDED_COUNTRY = PAGE.ruleOn(EXCLUDED + ".*", "known")
            .must(text(
                    "be a country code of ISO 3166-1",
                    code -> code.equals(PLACEHOLDER) ? Optional.empty() : country(code)))
            .otherwise(http(422))
            .documentedAs("sync.05", "cppo:sync.10");

    static final Rule<ChangeScene> NO_PLACEHOLDER = PAGE.ruleOn(EXCLUDED + ".*", "placeholder")
            .must(text("not be XX", UpdateTargeting::placeholder))
            .otherwise(http(422))
            .decidedBy("O-1")
            .documentedAs("sync.05", "cppo:sync.10");

    static final Rule<ChangeScene> ACCOUNTS_OF_A_PARTNER = PAGE.ruleOn(ACCOUNTS, "channel-partner-max-items")
            .when(OfferState.FROM_AUTHORIZATION)
            .must(haveAtMostItems(Limits.of("buyer-accounts-of-a-channel-partner")))
            .otherwise(http(422))
            .readBy("O-5")
            .documentedAs("cppo:sync.08");

    // Asynchronous errors

    static final Rule<ChangeScene> ONE_WAY = PAGE.ruleOn(EXCLUDED, "one-way")
            .must("not stand beside CountryCodes in PositiveTargeting", UpdateTargeting::oneWay)
            .otherwise(errorCode("INVALID_TARGETING"))
            .readBy("O-2")
            .documentedAs("async.03", "cppo:async.03");

    static final Rule<ChangeScene> BUYER = PAGE.ruleOn(ACCOUNTS + ".*", "resale-authorization")
            .when(OfferState.FROM_AUTHORIZATION)
            .must("be among the buyers that the resale authorization names, if it names any", UpdateTargeting::buyer)
            .otherwise(errorCode("INCOMPATIBLE_RESALE_AUTHORIZATION"))
            .documentedAs("async.05", "cppo:async.05", "cppo:field.01");

    static final Rule<ChangeScene> PRIVATE_NOT_RELEASED = PAGE.rule("offer.released")
            .onTheChange("A private offer must not be released", OfferState::draftIfPrivate)
            .otherwise(errorCode(INCOMPATIBLE_TARGETING))
            .documentedAs("async.06", "cppo:async.06");

    static final Rule<ChangeScene> PUBLIC_NOT_RELEASED = PAGE.rule("offer.released-to-everybody")
            .onTheChange(
                    "A public offer should not be released",
                    scene -> OfferState.draftIfPublic(
                            scene,
                            "names a public offer that is released; the table of errors takes no such change after"
                                    + " release, though it may not be about public offers"))
            .otherwise(errorCode(INCOMPATIBLE_TARGETING))
            .inDoubt(Provenance.INFERRED)
            .documentedAs("async.06");

    static final Rule<ChangeScene> NO_REPLACEMENT = PAGE.rule("offer.replacement")
            .onTheChange("The offer must not replace an agreement", UpdateTargeting::noReplacement)
            .otherwise(errorCode(INCOMPATIBLE_TARGETING))
            .readBy("O-48")
            .documentedAs(
                    "async.08",
                    "cppo:async.08",
                    "Cppo.CreateReplacementOfferUsingResaleAuthorization.field.02",
                    "Cppo.CreateReplacementOfferUsingResaleAuthorization.chain.01");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_TARGETING,
            List.of(
                    OPTION,
                    COUNTRY,
                    EXCLUDED_COUNTRY,
                    NO_PLACEHOLDER,
                    ACCOUNTS_OF_A_PARTNER,
                    ONE_WAY,
                    BUYER,
                    PRIVATE_NOT_RELEASED,
                    PUBLIC_NOT_RELEASED,
                    OfferState.notExpired(PAGE, INCOMPATIBLE_TARGETING, "async.07", "cppo:async.07"),
                    NO_REPLACEMENT));

    private UpdateTargeting() {}

    private static Decision option(JsonValue targeting, ChangeScene scene) {
        return targeting.hasMember("CountryCodes") || targeting.hasMember("BuyerAccounts")
                ? Decision.holds()
                : Decision.violated(
                        targeting.pointer(),
                        "targets nobody; give it CountryCodes or BuyerAccounts, or leave it out to target everybody");
    }

    private static Optional<String> country(String code) {
        if (ReferenceList.COUNTRIES.contains(code)) {
            return Optional.empty();
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return Optional.of("is " + quoted(code) + ", which is no country code of ISO 3166-1; "
                + (ReferenceList.COUNTRIES.contains(upper)
                        ? "write " + quoted(upper)
                        : code.equals("UK") ? "the United Kingdom is \"GB\"" : "use the two letters of a country"));
    }

    private static Optional<String> placeholder(String code) {
        return code.equals(PLACEHOLDER)
                ? Optional.of("is \"XX\", a placeholder of the reference's example and no country; name the countries"
                        + " that are meant")
                : Optional.empty();
    }

    private static Decision oneWay(JsonValue excluded, ChangeScene scene) {
        return scene.details().member("PositiveTargeting").hasMember("CountryCodes")
                ? Decision.violated(
                        excluded.pointer(),
                        "stands beside PositiveTargeting.CountryCodes, but countries are targeted one way only; name"
                                + " those that may buy, or those that may not")
                : Decision.holds();
    }

    private static Decision buyer(JsonValue account, ChangeScene scene) {
        return ResaleAuthorization.of(Offer.finished(scene), scene)
                .flatMap(ResaleAuthorization::buyers)
                .decide(buyers -> buyers.isEmpty()
                                || account.text()
                                        .filter(id -> !buyers.contains(id))
                                        .isEmpty()
                        ? Decision.holds()
                        : Decision.violated(
                                account.pointer(),
                                "is " + quoted(account.text().orElse("")) + ", which is not among the buyers of the"
                                        + " resale authorization (" + buyers.size()
                                        + "); leave it out, or ask the owner of the authorization to add it"));
    }

    private static Decision noReplacement(ChangeScene scene) {
        return Offer.finished(scene)
                .origin()
                .replacement()
                .decide(replacement -> replacement
                        ? OfferState.violated(
                                scene,
                                "names an offer that replaces an agreement, which is for the acceptor of that"
                                        + " agreement; drop this change, or make a new offer for other buyers")
                        : Decision.holds());
    }
}
