package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** What an offer must be for a change: demands that pages share, and the gates of demands on offers of one kind. */
final class OfferState {
    /** Open for an offer that a channel partner made from a resale authorization. */
    static final Gate FROM_AUTHORIZATION =
            scene -> Offer.finished(scene).origin().fromAuthorization();

    /** Open for an offer that replaces an agreement. */
    static final Gate REPLACEMENT = scene -> Offer.finished(scene).origin().replacement();

    private static final String TERMS_OF_PUBLIC =
            "names a public offer that is released; the table of errors takes no such change after release, though"
                    + " other rows tell how a released offer changes";

    private OfferState() {}

    /** The offer must not be released, whoever sees it. */
    static Rule<ChangeScene> notReleased(Page page, String code, String... rows) {
        return page.rule("offer.released")
                .onTheChange("The offer must not be released", OfferState::draft)
                .otherwise(errorCode(code))
                .documentedAs(rows);
    }

    /** A private offer must not be released; the reference says of public ones how they change after that. */
    static Rule<ChangeScene> privateNotReleased(Page page, String code, String... rows) {
        return page.rule("offer.released")
                .onTheChange("A private offer must not be released", OfferState::draftIfPrivate)
                .otherwise(errorCode(code))
                .readBy("O-26")
                .documentedAs(rows);
    }

    /** The same of a public offer, which the table of errors does not spare. */
    static Rule<ChangeScene> publicNotReleased(Page page, String code, String... rows) {
        return page.rule("offer.released-to-everybody")
                .onTheChange("A public offer should not be released", scene -> draftIfPublic(scene, TERMS_OF_PUBLIC))
                .otherwise(errorCode(code))
                .decidedBy("O-26")
                .documentedAs(rows);
    }

    /** The offer must not be expired, unless the set gives it another day. */
    static Rule<ChangeScene> notExpired(Page page, String code, String... rows) {
        return page.rule("offer.expired")
                .onTheChange("The offer must not be expired", OfferState::available)
                .otherwise(errorCode(code))
                .documentedAs(rows);
    }

    /** A violation by the offer as a whole. */
    static Decision violated(ChangeScene scene, String detail) {
        return Decision.violated(scene.change().identifier().pointer(), detail);
    }

    private static Decision draft(ChangeScene scene) {
        return Offer.before(scene)
                .release()
                .before()
                .decide(released -> released ? violated(scene, told("an offer")) : Decision.holds());
    }

    static Decision draftIfPrivate(ChangeScene scene) {
        return draftIf(scene, true, told("a private offer"));
    }

    static Decision draftIfPublic(ChangeScene scene, String wrong) {
        return draftIf(scene, false, wrong);
    }

    private static Decision draftIf(ChangeScene scene, boolean ofPrivate, String wrong) {
        Offer offer = Offer.before(scene);
        return offer.release()
                .before()
                .decide(released -> !released
                        ? Decision.holds()
                        : offer.isPrivate()
                                .decide(isPrivate ->
                                        isPrivate == ofPrivate ? violated(scene, wrong) : Decision.holds()));
    }

    private static String told(String what) {
        return "names " + what + " that is released, which this change does not take; make a new offer instead";
    }

    /** A day that the set itself gives the offer is judged where it stands. */
    private static Decision available(ChangeScene scene) {
        LocalDate today = scene.set().asOf();
        Offer offer = Offer.finished(scene);
        if (offer.availability().inThisSet()) {
            return Decision.holds();
        }
        return offer.isExpiredOn(today)
                .decide(expired -> expired
                        ? violated(
                                scene,
                                "names an offer that ended on "
                                        + offer.availableUntil().fold(Optional::orElseThrow, needs -> today)
                                        + "; give it a later day with UpdateAvailability, or make a new offer")
                        : Decision.holds());
    }
}
