package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.entity.PreExistingAgreement;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update offer information". */
final class UpdateInformation {
    static final Page PAGE = Pages.page("offer.update-information", "Offer.UpdateInformation");

    private static final List<String> MEMBERS = List.of("Name", "Description", "PreExistingAgreement");

    static final Rule<ChangeScene> GIVEN = PAGE.rule("details.given")
            .on("")
            .must("have Name, Description or PreExistingAgreement", UpdateInformation::given)
            .otherwise(http(422))
            .readBy("O-11")
            .documentedAs("sync.01");

    static final Rule<ChangeScene> UNCHANGED = PAGE.ruleOn("PreExistingAgreement", "unchanged")
            .must("stay as it is after release", UpdateInformation::unchanged)
            .otherwise(errorCode("INCOMPATIBLE_PRE_EXISTING_AGREEMENT"))
            .documentedAs("async.01");

    static final SectionPage SECTION = Pages.section(PAGE, OfferEffects.UPDATE_INFORMATION, List.of(GIVEN, UNCHANGED));

    private UpdateInformation() {}

    private static Decision given(JsonValue details, ChangeScene scene) {
        return MEMBERS.stream().anyMatch(name -> !details.member(name).isAbsent())
                ? Decision.holds()
                : Decision.violated(
                        details.pointer(), "updates nothing; give it Name, Description or PreExistingAgreement");
    }

    private static Decision unchanged(JsonValue agreement, ChangeScene scene) {
        Offer offer = Offer.before(scene);
        return offer.release()
                .before()
                .decide(released -> !released
                        ? Decision.holds()
                        : offer.information()
                                .preExistingAgreement()
                                .decide(stored -> stored.equals(PreExistingAgreement.of(agreement))
                                        ? Decision.holds()
                                        : Decision.violated(
                                                agreement.pointer(),
                                                "differs from what the released offer says, which cannot change; leave"
                                                        + " it out, or make a new offer")));
    }
}
