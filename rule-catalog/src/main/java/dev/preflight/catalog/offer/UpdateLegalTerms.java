package dev.preflight.catalog.offer;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.OfferEffects;
import dev.preflight.catalog.listing.WebAddress;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.terms.Day;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** "Update legal resources". */
final class UpdateLegalTerms {
    static final Page PAGE = Pages.page("offer.update-legal-terms", "Offer.UpdateLegalTerms")
            .withRows("cppo", "Cppo.UpdateLegalTerms")
            .withSubject("Terms.*.Documents", "documents");

    private static final String DOCUMENTS = "Terms.*.Documents.*";
    private static final String CUSTOM = "CustomEula";
    private static final String STANDARD = "StandardEula";
    private static final String INVALID = "INVALID_LEGAL_DOCUMENTS";
    private static final String INCOMPATIBLE_TERMS = "INCOMPATIBLE_TERMS";
    private static final ReferenceList VERSIONS = ReferenceList.STANDARD_CONTRACT_VERSIONS;

    static final SectionPage SECTION = Pages.section(
            PAGE,
            OfferEffects.UPDATE_LEGAL_TERMS,
            List.of(
                    PAGE.ruleOn(DOCUMENTS, "url-given")
                            .must("have a Url when Type is CustomEula", UpdateLegalTerms::urlGiven)
                            .otherwise(http(422))
                            .documentedAs("sync.09", "field.08", "cppo:sync.07"),
                    PAGE.ruleOn(DOCUMENTS, "url-valid")
                            .must("have a valid Url when Type is CustomEula", UpdateLegalTerms::urlValid)
                            .otherwise(http(422))
                            .documentedAs("sync.10", "cppo:sync.08"),
                    PAGE.ruleOn(DOCUMENTS, "url-s3")
                            .must("have its Url in Amazon S3 when Type is CustomEula", UpdateLegalTerms::urlInS3)
                            .otherwise(errorCode(INVALID))
                            .asWarning(Provenance.DOCUMENTED)
                            .documentedAs("async.03", "field.06", "cppo:async.03"),
                    PAGE.ruleOn(DOCUMENTS, "url-of-standard")
                            .must("have no Url when Type is StandardEula", UpdateLegalTerms::noUrl)
                            .otherwise(http(422))
                            .decidedBy("O-14")
                            .documentedAs("field.07", "cppo:field.03"),
                    PAGE.ruleOn(DOCUMENTS, "version-given")
                            .must("have a Version when Type is StandardEula", UpdateLegalTerms::versionGiven)
                            .otherwise(http(422))
                            .documentedAs("sync.11", "field.09", "cppo:field.04"),
                    PAGE.ruleOn(DOCUMENTS, "version-known")
                            .must("have a known Version when Type is StandardEula", UpdateLegalTerms::versionKnown)
                            .otherwise(http(422))
                            .readBy("O-13")
                            .documentedAs("sync.12"),
                    PAGE.ruleOn(DOCUMENTS, "version-newer")
                            .must("have a Version of the list when Type is StandardEula", UpdateLegalTerms::notNewer)
                            .otherwise(http(422))
                            .decidedBy("O-13")
                            .documentedAs("sync.12"),
                    PAGE.ruleOn(DOCUMENTS, "version-latest")
                            .must("have the latest Version in a new offer", UpdateLegalTerms::latest)
                            .otherwise(errorCode(INVALID))
                            .readBy("O-13")
                            .documentedAs("async.04", "cppo:async.04"),
                    OfferState.privateNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.01", "cppo:async.01"),
                    OfferState.publicNotReleased(PAGE, INCOMPATIBLE_TERMS, "async.01", "cppo:async.01"),
                    OfferState.notExpired(PAGE, INCOMPATIBLE_TERMS, "async.02", "cppo:async.02")));

    private UpdateLegalTerms() {}

    private static boolean is(JsonValue document, String type) {
        return document.member("Type").text().filter(type::equals).isPresent();
    }

    private static Decision urlGiven(JsonValue document, ChangeScene scene) {
        return given(document, CUSTOM, "Url", "is missing, but a CustomEula needs the URL of its document; add it");
    }

    private static Decision versionGiven(JsonValue document, ChangeScene scene) {
        return given(
                document,
                STANDARD,
                "Version",
                "is missing, but a StandardEula needs its version; add " + quoted(latest()));
    }

    private static Decision given(JsonValue document, String type, String member, String wrong) {
        return is(document, type) && document.member(member).isAbsent()
                ? Decision.violated(document.member(member).pointer(), wrong)
                : Decision.holds();
    }

    private static Decision urlValid(JsonValue document, ChangeScene scene) {
        JsonValue url = document.member("Url");
        return is(document, CUSTOM)
                        && url.isText()
                        && scene.view(WebAddress.READ, url).isEmpty()
                ? Decision.violated(
                        url.pointer(), "is " + quoted(url.text().orElse("")) + ", which is no valid URL; correct it")
                : Decision.holds();
    }

    private static Decision urlInS3(JsonValue document, ChangeScene scene) {
        JsonValue url = document.member("Url");
        return is(document, CUSTOM)
                ? scene.view(WebAddress.READ, url)
                        .filter(address -> !address.isInS3())
                        .map(address -> Decision.violated(
                                url.pointer(),
                                "is on " + quoted(address.host()) + ", which is no host of Amazon S3; put the document"
                                        + " into an S3 bucket that AWS Marketplace can read"))
                        .orElseGet(Decision::holds)
                : Decision.holds();
    }

    private static Decision noUrl(JsonValue document, ChangeScene scene) {
        JsonValue url = document.member("Url");
        return is(document, STANDARD) && !url.isAbsent()
                ? Decision.violated(
                        url.pointer(),
                        "stands beside StandardEula, whose document AWS Marketplace manages; leave it out")
                : Decision.holds();
    }

    private static Optional<String> version(JsonValue document) {
        return is(document, STANDARD) ? document.member("Version").text() : Optional.empty();
    }

    private static String latest() {
        return Collections.max(VERSIONS.values());
    }

    /** A day after those of the list may be a newer version. */
    private static boolean mayBeNewer(JsonValue document) {
        return Day.of(document.member("Version"))
                .filter(day -> day.isAfter(LocalDate.parse(latest())))
                .isPresent();
    }

    private static Decision versionKnown(JsonValue document, ChangeScene scene) {
        return version(document)
                .filter(version -> !VERSIONS.contains(version) && !mayBeNewer(document))
                .map(version -> Decision.violated(
                        document.member("Version").pointer(),
                        "is " + quoted(version) + ", which is no version of the standard contract; the latest is "
                                + quoted(latest())))
                .orElseGet(Decision::holds);
    }

    private static Decision notNewer(JsonValue document, ChangeScene scene) {
        return version(document)
                .filter(version -> !VERSIONS.contains(version) && mayBeNewer(document))
                .map(version -> Decision.violated(
                        document.member("Version").pointer(),
                        "is " + quoted(version) + ", which the list of " + VERSIONS.asOf()
                                + " does not have; correct it, unless it is newer"))
                .orElseGet(Decision::holds);
    }

    private static Decision latest(JsonValue document, ChangeScene scene) {
        return version(document)
                .filter(version -> VERSIONS.contains(version) && !version.equals(latest()))
                .map(version -> Offer.before(scene)
                        .release()
                        .before()
                        .decide(released -> released
                                ? Decision.holds()
                                : Decision.violated(
                                        document.member("Version").pointer(),
                                        "is " + quoted(version) + ", but an offer that is not released yet takes the"
                                                + " latest version, " + quoted(latest()) + "; use that")))
                .orElseGet(Decision::holds);
    }
}
