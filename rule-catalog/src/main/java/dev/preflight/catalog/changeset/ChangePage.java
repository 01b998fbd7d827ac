package dev.preflight.catalog.changeset;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.Change;
import dev.preflight.document.Change.DetailsForm;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Repeat;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import dev.preflight.state.EntityKey;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Change", beside its part of the request's schema. */
final class ChangePage {
    static final Page PAGE = Pages.page("change-set.change", "Envelope.Change");

    private static final Set<String> SINGLE_AMI_ONLY = Set.of("AddInstanceTypes", "RestrictInstanceTypes");
    private static final Set<String> REGIONS_OF_AMI =
            Set.of("UpdateFutureRegionSupport", "AddRegions", "RestrictRegions");

    static final OfScene<SetScene> CHANGE_TYPE = PAGE.rule("change-type.documented")
            .onTheSet("ChangeType must be documented for the entity type", Changes.each(ChangePage::changeType))
            .otherwise(http(422))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("envelope.04");

    static final OfScene<SetScene> CHANGE_TYPE_SPELLING = PAGE.rule("change-type.spelling")
            .onTheSet("ChangeType must be spelled as documented", Changes.each(ChangePage::spelling))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("envelope.04");

    static final OfScene<SetScene> SINGLE_AMI = PAGE.rule("change-type.single-ami")
            .onTheSet(
                    "AddInstanceTypes and RestrictInstanceTypes must be for a single-AMI product",
                    Changes.each(ChangePage::singleAmi))
            .otherwise(errorCode("INVALID_PRODUCT_TYPE"))
            .documentedAs("AmiProduct.AddInstanceTypes.async.05", "AmiProduct.RestrictInstanceTypes.async.02");

    static final OfScene<SetScene> REGIONS = PAGE.rule("change-type.regions-of-ami")
            .onTheSet(
                    "UpdateFutureRegionSupport, AddRegions and RestrictRegions must be for an AMI product",
                    Changes.each(ChangePage::regionsOfAmi))
            .otherwise(http(422))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs(
                    "AmiProduct.UpdateFutureRegionSupport.field.02",
                    "AmiProduct.AddRegions.field.02",
                    "AmiProduct.RestrictRegions.field.02");

    static final OfScene<SetScene> DUPLICATE = PAGE.rule("change-type.duplicate")
            .onTheSet("A ChangeType must target an entity only once", ChangePage::duplicates)
            .otherwise(http(422))
            .documentedAs("Envelope.StartChangeSet.chain.01");

    static final OfScene<SetScene> NAME_LETTERS = PAGE.rule("change-name.letters")
            .onTheSet("ChangeName should have letters only", Changes.each(ChangePage::letters))
            .otherwise(http(422))
            .decidedBy("P-38")
            .documentedAs("envelope.07");

    static final OfScene<SetScene> NAME_DUPLICATE = PAGE.rule("change-name.duplicate")
            .onTheSet("ChangeName should be unique in the set", ChangePage::uniqueNames)
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("Envelope.StartChangeSet.chain.08");

    static final OfScene<SetScene> DETAILS_OBJECT = PAGE.rule("details.object")
            .onTheSet("Details must hold one JSON object", Changes.each(ChangePage::detailsObject))
            .otherwise(http(422))
            .readBy("P-43")
            .documentedAs("envelope.10");

    static final OfScene<SetScene> DETAILS_EXCLUSIVE = PAGE.rule("details.exclusive")
            .onTheSet("Details and DetailsDocument must not come together", Changes.each(ChangePage::exclusive))
            .otherwise(http(422))
            .documentedAs("envelope.12");

    static final OfScene<SetScene> DETAILS_REQUIRED = PAGE.rule("details.required")
            .onTheSet(
                    "DetailsDocument must be there where the page calls it required",
                    Changes.each((change, scene) -> detailsGiven(change, scene, true)))
            .otherwise(http(422))
            .documentedAs("envelope.14");

    static final OfScene<SetScene> DETAILS_RECOMMENDED = PAGE.rule("details.recommended")
            .onTheSet(
                    "DetailsDocument should be there",
                    Changes.each((change, scene) -> detailsGiven(change, scene, false)))
            .otherwise(http(422))
            .decidedBy("P-44")
            .documentedAs("envelope.14");

    static final OfScene<SetScene> TAGS = PAGE.rule("entity-tags.documented-max-items")
            .onTheSet(
                    "EntityTags " + Tags.haveFew(),
                    Changes.each(
                            (change, scene) -> Tags.few(scene, change.value().member("EntityTags"))))
            .otherwise(http(422))
            .decidedBy("P-45")
            .documentedAs("envelope.16", "Envelope.Tag.envelope.07");

    static final List<OfScene<SetScene>> RULES = List.of(
            CHANGE_TYPE,
            CHANGE_TYPE_SPELLING,
            SINGLE_AMI,
            REGIONS,
            DUPLICATE,
            NAME_LETTERS,
            NAME_DUPLICATE,
            DETAILS_OBJECT,
            DETAILS_EXCLUSIVE,
            DETAILS_REQUIRED,
            DETAILS_RECOMMENDED,
            TAGS);

    private ChangePage() {}

    /** What a page says is for AMI products alone is left to the rules that say so. */
    private static Decision changeType(Change change, SetScene scene) {
        if (scene.changeType(change).isPresent()) {
            return Decision.holds();
        }
        Map<String, ChangeType> documented = Changes.documentedFor(change);
        JsonValue value = scene.value(change).member("ChangeType");
        Optional<String> given = value.text();
        EntityType type = change.entityType().orElse(EntityType.NONE);
        if (given.isEmpty()
                || documented.isEmpty()
                || documented.containsKey(given.get())
                || NearMiss.slipFor(given.get(), documented.keySet()).isPresent()
                || (isForSingleAmi(change) || isForRegionsOfAmi(change)) && isOtherProduct(type)) {
            return Decision.holds();
        }
        String name = given.get();
        return Decision.violated(
                value.pointer(),
                () -> "is " + quoted(name) + ", which the edition of " + ChangeTypes.EDITION + " does not document for "
                        + type
                        + NearMiss.question(name, documented.keySet())
                                .map(question -> "; " + question)
                                .orElse("; this change is not checked"));
    }

    private static Decision spelling(Change change, SetScene scene) {
        JsonValue value = scene.value(change).member("ChangeType");
        Map<String, ChangeType> documented = Changes.documentedFor(change);
        Optional<String> given = value.text().filter(name -> !documented.containsKey(name));
        return given.flatMap(name -> NearMiss.slipFor(name, documented.keySet()))
                .map(meant -> Decision.violated(
                        value.pointer(),
                        "is " + quoted(given.orElse("")) + ", which is no change type; write " + meant))
                .orElseGet(Decision::holds);
    }

    private static Decision singleAmi(Change change, SetScene scene) {
        EntityType type = change.entityType().orElse(EntityType.NONE);
        if (!isForSingleAmi(change)) {
            return Decision.holds();
        }
        if (isOtherProduct(type)) {
            return Decision.violated(
                    change.value().member("Entity").member("Type").pointer(),
                    "is " + quoted(type.toString()) + ", but only AMI products have instance types; drop the change");
        }
        if (!EntityTypes.isAmiProduct(type) || !(scene.entity(change) instanceof EntityKey.Stored stored)) {
            return Decision.holds();
        }
        return scene.snapshots()
                .of(stored)
                .decide(snapshot -> isOtherProduct(EntityType.parse(snapshot.entityType()))
                        ? Decision.violated(
                                change.identifier().pointer(),
                                "names a product of type " + Quotes.cut(snapshot.entityType())
                                        + ", but only AMI products have instance types; correct the id")
                        : Decision.holds());
    }

    private static Decision regionsOfAmi(Change change, SetScene scene) {
        EntityType type = change.entityType().orElse(EntityType.NONE);
        return isForRegionsOfAmi(change) && isOtherProduct(type)
                ? Decision.violated(
                        change.value().member("Entity").member("Type").pointer(),
                        "is " + quoted(type.toString()) + ", but "
                                + change.changeType().orElse("") + " is for AmiProduct@1.0 alone; drop the change")
                : Decision.holds();
    }

    private static boolean isForRegionsOfAmi(Change change) {
        return change.changeType().filter(REGIONS_OF_AMI::contains).isPresent();
    }

    static boolean isForSingleAmi(Change change) {
        return change.changeType().filter(SINGLE_AMI_ONLY::contains).isPresent();
    }

    private static boolean isOtherProduct(EntityType type) {
        return EntityTypes.isProduct(type) && !EntityTypes.isAmiProduct(type);
    }

    private record Target(String changeType, EntityKey entity) {}

    private static Decision duplicates(SetScene scene) {
        return Decision.violated(Repeat.among(scene.changes(), change -> target(change, scene)).stream()
                .map(repeat -> Violation.at(
                        repeat.again().value().member("ChangeType").pointer(),
                        "is " + quoted(repeat.again().changeType().orElse("")) + " on an entity that ChangeSet["
                                + repeat.first().index()
                                + "] changes the same way; merge the two changes or send them in two sets"))
                .toList());
    }

    private static Optional<Target> target(Change change, SetScene scene) {
        EntityKey entity = scene.entity(change);
        boolean named = !entity.equals(new EntityKey.Unresolved(""));
        return change.changeType().filter(type -> named).map(type -> new Target(type, entity));
    }

    private static Decision letters(Change change, SetScene scene) {
        String name = scene.value(change).member("ChangeName").text().orElse("");
        return !name.chars().allMatch(ChangePage::isLetter)
                ? Decision.violated(
                        change.changeName().pointer(),
                        "is " + quoted(name)
                                + "; the printed pattern takes letters only, so AWS may refuse digits and underscores;"
                                + " spell it with letters")
                : Decision.holds();
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Decision uniqueNames(SetScene scene) {
        return Decision.violated(Repeat.among(
                        scene.changes(), change -> change.changeName().text())
                .stream()
                .map(repeat -> Violation.at(
                        repeat.again().changeName().pointer(),
                        "is " + quoted(repeat.again().changeName().text().orElse("")) + ", the name of ChangeSet["
                                + repeat.first().index() + "] already; give each change its own"))
                .toList());
    }

    private static Decision detailsObject(Change change, SetScene scene) {
        return change.form() != DetailsForm.STRING || change.details().isObject()
                ? Decision.holds()
                : Decision.violated(
                        change.value().member("Details").pointer(),
                        "holds JSON of the kind " + change.details().kind()
                                + ", but takes an object alone; send anything else in DetailsDocument");
    }

    private static Decision exclusive(Change change, SetScene scene) {
        return change.form() != DetailsForm.BOTH
                        || scene.value(change).member("Details").isWithheld()
                ? Decision.holds()
                : Decision.violated(
                        change.value().member("Details").pointer(),
                        "comes together with DetailsDocument; keep DetailsDocument");
    }

    private static Decision detailsGiven(Change change, SetScene scene, boolean required) {
        boolean given = change.form() != DetailsForm.NONE
                || !change.value().member("Details").isAbsent();
        boolean calledRequired =
                scene.changeType(change).map(ChangeType::detailsRequired).orElse(false);
        if (given || !scene.value(change).isObject() || calledRequired != required) {
            return Decision.holds();
        }
        return Decision.violated(
                change.value().member("DetailsDocument").pointer(),
                required
                        ? "is missing; " + change.changeType().orElse("") + " requires it"
                        : "is missing; most change types do nothing without it");
    }
}
