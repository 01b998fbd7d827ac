package dev.preflight.catalog.changeset;

import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import dev.preflight.schema.LinearPattern;
import dev.preflight.state.EntityKey;
import dev.preflight.text.NearMiss;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Entity", and "Identifier" of the chapter on entities. */
final class EntityPage {
    static final Page PAGE = Pages.page("change-set.entity", "Envelope.Entity");

    private static final LinearPattern WITH_REVISION = new LinearPattern("^[A-Za-z0-9_-]+(@[0-9]+)?$");

    /** The request's schema refuses longer ones. */
    private static final int LONGEST_IDENTIFIER = 255;

    static final OfScene<SetScene> TYPE_VERSION = PAGE.rule("type.version")
            .onTheSet("Type should carry a version", Changes.each(EntityPage::typeVersion))
            .otherwise(http(422))
            .decidedBy("P-39")
            .documentedAs("envelope.03");

    static final OfScene<SetScene> TYPE_DOCUMENTED = PAGE.rule("type.documented")
            .onTheSet("Type must be a documented entity type", Changes.each(EntityPage::typeDocumented))
            .otherwise(http(422))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("envelope.04");

    static final OfScene<SetScene> TYPE_SPELLING = PAGE.rule("type.spelling")
            .onTheSet("Type must be spelled as documented", Changes.each(EntityPage::typeSpelling))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("envelope.04");

    static final OfScene<SetScene> IDENTIFIER_REQUIRED = PAGE.rule("identifier.required")
            .onTheSet(
                    "Identifier must be there unless the change creates the entity",
                    Changes.each(EntityPage::identifierRequired))
            .otherwise(http(422))
            .documentedAs(
                    "envelope.05",
                    "Product.UpdateInformation.field.01",
                    "Product.AddDimensions.field.01",
                    "Product.UpdateDimensions.field.01",
                    "Product.RestrictDimensions.field.01",
                    "Product.UpdateTargeting.field.01",
                    "Product.UpdateVisibility.field.01",
                    "Product.ReleaseProduct.field.01");

    static final OfScene<SetScene> IDENTIFIER_ON_CREATE = PAGE.rule("identifier.on-create")
            .onTheSet(
                    "Identifier should not be there when the change creates the entity",
                    Changes.each(EntityPage::onCreate))
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("envelope.10");

    static final OfScene<SetScene> REVISION_FORM = PAGE.rule("identifier.revision-form")
            .onTheSet(
                    "Identifier must be an id, or an id, @ and a revision number",
                    Changes.each(EntityPage::revisionForm))
            .otherwise(http(422))
            .documentedAs("envelope.08");

    static final OfScene<SetScene> LATEST_REVISION = PAGE.rule("identifier.latest-revision")
            .onTheSet("A revision must be the latest one", Changes.each(EntityPage::latestRevision))
            .otherwise(http(422))
            .documentedAs("envelope.09");

    static final OfScene<SetScene> SNAPSHOT_TYPE = PAGE.rule("identifier.snapshot-type")
            .onTheSet(
                    "Identifier should be of an entity that was saved with that type",
                    Changes.each(EntityPage::snapshotType))
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("envelope.04");

    static final List<OfScene<SetScene>> RULES = List.of(
            TYPE_VERSION,
            TYPE_DOCUMENTED,
            TYPE_SPELLING,
            IDENTIFIER_REQUIRED,
            IDENTIFIER_ON_CREATE,
            REVISION_FORM,
            LATEST_REVISION,
            SNAPSHOT_TYPE);

    private EntityPage() {}

    private static JsonValue type(Change change, SetScene scene) {
        return scene.value(change).member("Entity").member("Type");
    }

    private static JsonValue identifier(Change change, SetScene scene) {
        return scene.value(change).member("Entity").member("Identifier");
    }

    private static Decision typeVersion(Change change, SetScene scene) {
        JsonValue value = type(change, scene);
        Optional<EntityType> type = change.entityType().filter(given -> !given.hasVersion() && value.isText());
        if (type.isEmpty() || !Changes.isDocumented(type.get())) {
            return Decision.holds();
        }
        EntityType versioned = Changes.versioned(type.get());
        return Decision.violated(
                value.pointer(),
                "is " + quoted(type.get().toString()) + ", which lacks the version; write " + versioned);
    }

    private static Decision typeDocumented(Change change, SetScene scene) {
        if (scene.changeType(change).isPresent()) {
            return Decision.holds();
        }
        JsonValue value = type(change, scene);
        Optional<EntityType> type = change.entityType().filter(given -> value.isText());
        if (type.isEmpty()
                || Changes.isDocumented(type.get())
                || meant(type.get()).isPresent()) {
            return Decision.holds();
        }
        return Decision.violated(
                value.pointer(),
                () -> "is " + quoted(type.get().toString()) + ", which the edition of " + ChangeTypes.EDITION
                        + " does not document"
                        + NearMiss.question(Changes.versioned(type.get()).toString(), Changes.documentedEntityTypes())
                                .map(question -> "; " + question)
                                .orElse("; this change is not checked"));
    }

    private static Optional<String> meant(EntityType type) {
        return NearMiss.slipFor(Changes.versioned(type).toString(), Changes.documentedEntityTypes());
    }

    private static Decision typeSpelling(Change change, SetScene scene) {
        JsonValue value = type(change, scene);
        Optional<EntityType> type = change.entityType().filter(given -> value.isText() && !Changes.isDocumented(given));
        return type.flatMap(EntityPage::meant)
                .map(meant -> Decision.violated(
                        value.pointer(),
                        "is " + quoted(type.map(EntityType::toString).orElse("")) + ", which is no entity type; write "
                                + meant))
                .orElseGet(Decision::holds);
    }

    private static Decision identifierRequired(Change change, SetScene scene) {
        Optional<ChangeType> changeType = scene.changeType(change);
        boolean needed = changeType.isPresent() && !changeType.get().creates();
        return needed && change.identifier().isAbsent()
                ? Decision.violated(
                        change.identifier().pointer(),
                        "is missing; name the entity by its id, or by $ChangeName.Entity.Identifier when this set creates it")
                : Decision.holds();
    }

    private static Decision onCreate(Change change, SetScene scene) {
        boolean creates = scene.changeType(change).map(ChangeType::creates).orElse(false);
        return creates
                        && !change.identifier().isAbsent()
                        && !identifier(change, scene).isWithheld()
                ? Decision.violated(
                        change.identifier().pointer(),
                        "is given, but AWS makes the id of what it creates; leave it out")
                : Decision.holds();
    }

    /** One that refers to a change has no revision. */
    private static Decision revisionForm(Change change, SetScene scene) {
        Optional<String> identifier = identifier(change, scene)
                .text()
                .filter(text -> text.contains("@"))
                .filter(text -> !WITH_REVISION.find(text));
        return identifier.isEmpty()
                ? Decision.holds()
                : Decision.violated(
                        change.identifier().pointer(),
                        "is " + quoted(identifier.get())
                                + "; write the entity id alone, or the id, one @ and the revision number");
    }

    /** A newer revision than the saved one may be the latest: the snapshot is old then. */
    private static Decision latestRevision(Change change, SetScene scene) {
        String identifier = change.identifier().text().orElse("");
        if (identifier.length() > LONGEST_IDENTIFIER || !identifier.contains("@") || !WITH_REVISION.find(identifier)) {
            return Decision.holds();
        }
        BigInteger revision = new BigInteger(identifier.substring(identifier.indexOf('@') + 1));
        EntityType type = change.entityType().orElse(EntityType.NONE);
        return scene.snapshots().of(scene.entity(change)).decide(snapshot -> {
            if (!snapshot.mayBeOf(type)) {
                return Decision.undecided(Set.of(new Need.Snapshot(snapshot.id())));
            }
            int order =
                    revision.compareTo(BigInteger.valueOf(snapshot.revision().orElse(-1)));
            if (order < 0) {
                long saved = snapshot.revision().orElse(-1);
                return Decision.violated(
                        change.identifier().pointer(),
                        "names revision " + revision + ", but the snapshot shows revision " + saved
                                + "; look at what changed, then write @" + saved);
            }
            return order == 0 ? Decision.holds() : Decision.undecided(Set.of(new Need.Snapshot(snapshot.id())));
        });
    }

    /** Changes of instance types have a code for that. */
    private static Decision snapshotType(Change change, SetScene scene) {
        EntityType type = change.entityType().orElse(EntityType.NONE);
        boolean stored = scene.entity(change) instanceof EntityKey.Stored;
        if (!stored || !Changes.isDocumented(type) || ChangePage.isForSingleAmi(change)) {
            return Decision.holds();
        }
        return scene.snapshots()
                .of(scene.entity(change))
                .fold(
                        saved -> saved.mayBeOf(type)
                                ? Decision.holds()
                                : Decision.violated(
                                        change.identifier().pointer(),
                                        "names an entity that was saved as " + quoted(saved.entityType())
                                                + ", but the change is for " + type
                                                + "; correct the id or the type, or save the entity anew (the saved one"
                                                + " decides nothing here)"),
                        needs -> Decision.holds());
    }
}
