package dev.preflight.catalog.changeset;

import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import dev.preflight.state.EntityReferences.Use;
import dev.preflight.text.Quotes;
import java.util.List;
import java.util.Optional;

/** "Invoking multiple change types in one change set": references between the changes of a set. */
final class ReferencePage {
    static final Page PAGE = Pages.page("change-set.reference", "Envelope.StartChangeSet");

    static final OfScene<SetScene> UNKNOWN = PAGE.rule("unknown-change-name")
            .onTheSet("A reference must name a change of the set", scene -> each(scene, ReferencePage::unknown))
            .otherwise(http(422))
            .documentedAs("chain.04", "chain.06");

    static final OfScene<SetScene> AMBIGUOUS = PAGE.rule("ambiguous-change-name")
            .onTheSet("A reference must name one change only", scene -> each(scene, ReferencePage::ambiguous))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.08");

    static final OfScene<SetScene> CREATES = PAGE.rule("creates-an-entity")
            .onTheSet(
                    "A reference must name a change that creates an entity",
                    scene -> each(scene, ReferencePage::creates))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.07");

    static final OfScene<SetScene> ENTITY_TYPE = PAGE.rule("entity-type")
            .onTheSet(
                    "The created entity must be of the type of the change",
                    scene -> each(scene, ReferencePage::entityType))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.07");

    static final OfScene<SetScene> SPELLING = PAGE.rule("spelling")
            .onTheSet(
                    "A reference should be spelled $ChangeName.Entity.Identifier",
                    scene -> each(scene, ReferencePage::spelling))
            .otherwise(http(422))
            .decidedBy("P-41")
            .documentedAs("chain.03");

    static final OfScene<SetScene> FORWARD = PAGE.rule("forward")
            .onTheSet(
                    "The change that creates an entity should come first", scene -> each(scene, ReferencePage::forward))
            .otherwise(http(422))
            .decidedBy("P-42")
            .documentedAs("chain.05");

    static final List<OfScene<SetScene>> RULES = List.of(UNKNOWN, AMBIGUOUS, CREATES, ENTITY_TYPE, SPELLING, FORWARD);

    private ReferencePage() {}

    /** Decides something of a reference and the changes that have the name in it. */
    @FunctionalInterface
    private interface Judgement {
        Decision of(Use reference, List<Change> named, SetScene scene);
    }

    private static Decision each(SetScene scene, Judgement judgement) {
        Conjunction all = new Conjunction();
        for (Use reference : scene.references().uses()) {
            List<Change> named = scene.references().changesNamed(reference.changeName());
            if (!scene.refuses(reference.pointer())) {
                all.add(judgement.of(reference, named, scene));
            }
        }
        return all.decision();
    }

    private static Decision unknown(Use reference, List<Change> named, SetScene scene) {
        if (!named.isEmpty()) {
            return Decision.holds();
        }
        return Decision.violated(
                reference.pointer(),
                "refers to a change named " + quoted(reference.changeName())
                        + ", but no change of this set has that ChangeName; add it to the change that creates the entity");
    }

    private static Decision ambiguous(Use reference, List<Change> named, SetScene scene) {
        return named.size() <= 1
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer(),
                        "refers to " + quoted(reference.changeName()) + ", the name of " + named.size()
                                + " changes; give each its own ChangeName");
    }

    private static Optional<Change> target(List<Change> named) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Decision creates(Use reference, List<Change> named, SetScene scene) {
        Optional<ChangeType> changeType = target(named).flatMap(scene::changeType);
        return changeType.isEmpty() || changeType.get().creates()
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer(),
                        "refers to " + quoted(reference.changeName()) + ", but "
                                + changeType.get().name() + " creates no entity; name the change that does");
    }

    private static Decision entityType(Use reference, List<Change> named, SetScene scene) {
        Optional<EntityType> created = target(named).flatMap(Change::entityType);
        Optional<EntityType> wanted = reference.from().entityType();
        boolean differ = reference.ofEntity()
                && created.isPresent()
                && wanted.isPresent()
                && !created.map(Changes::versioned).equals(wanted.map(Changes::versioned));
        return differ
                ? Decision.violated(
                        reference.pointer(),
                        "refers to " + quoted(reference.changeName()) + ", a change of "
                                + Quotes.cut(created.get().toString())
                                + ", but this change is for "
                                + Quotes.cut(wanted.get().toString())
                                + "; correct the name or the type")
                : Decision.holds();
    }

    private static Decision spelling(Use reference, List<Change> named, SetScene scene) {
        return reference.text().startsWith("$")
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer(),
                        "is " + quoted(reference.text()) + "; the examples spell it $"
                                + Quotes.cut(reference.changeName()) + ".Entity.Identifier");
    }

    private static Decision forward(Use reference, List<Change> named, SetScene scene) {
        Optional<Change> target = target(named);
        return target.isEmpty() || target.get().index() <= reference.from().index()
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer(),
                        "refers to ChangeSet[" + target.get().index()
                                + "], which comes later; the reference speaks of subsequent changes, move it up");
    }
}
