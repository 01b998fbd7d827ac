package dev.preflight.catalog.changeset;

import static dev.preflight.dsl.Conditions.quoted;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.reference.ChangeTypes.ChangeType;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.Change;
import dev.preflight.document.JsonPointer;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.SetScene;
import dev.preflight.state.EntityReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Invoking multiple change types in one change set": references between the changes of a set. */
final class ReferencePage {
    static final Page PAGE = Pages.page("change-set.reference", "Envelope.StartChangeSet");

    static final Rule<SetScene> UNKNOWN = PAGE.rule("unknown-change-name")
            .onTheSet("A reference must name a change of the set", scene -> each(scene, ReferencePage::unknown))
            .otherwise(http(422))
            .documentedAs("chain.04", "chain.06");

    static final Rule<SetScene> AMBIGUOUS = PAGE.rule("ambiguous-change-name")
            .onTheSet("A reference must name one change only", scene -> each(scene, ReferencePage::ambiguous))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.08");

    static final Rule<SetScene> CREATES = PAGE.rule("creates-an-entity")
            .onTheSet(
                    "A reference must name a change that creates an entity",
                    scene -> each(scene, ReferencePage::creates))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.07");

    static final Rule<SetScene> ENTITY_TYPE = PAGE.rule("entity-type")
            .onTheSet(
                    "The created entity must be of the type of the change",
                    scene -> each(scene, ReferencePage::entityType))
            .otherwise(http(422))
            .from(Provenance.INFERRED)
            .documentedAs("chain.07");

    static final Rule<SetScene> SPELLING = PAGE.rule("spelling")
            .onTheSet(
                    "A reference should be spelled $ChangeName.Entity.Identifier",
                    scene -> each(scene, ReferencePage::spelling))
            .otherwise(http(422))
            .decidedBy("P-41")
            .documentedAs("chain.03");

    static final Rule<SetScene> FORWARD = PAGE.rule("forward")
            .onTheSet(
                    "The change that creates an entity should come first", scene -> each(scene, ReferencePage::forward))
            .otherwise(http(422))
            .decidedBy("P-42")
            .documentedAs("chain.05");

    static final List<Rule<SetScene>> RULES = List.of(UNKNOWN, AMBIGUOUS, CREATES, ENTITY_TYPE, SPELLING, FORWARD);

    private ReferencePage() {}

    /**
     * A reference as it stands in a change.
     *
     * @param named the changes that carry the name
     * @param ofEntity whether it stands in Entity.Identifier, not in the details
     */
    private record Reference(
            Change from, JsonPointer pointer, String text, String name, List<Change> named, boolean ofEntity) {}

    private interface Judgement {
        Decision judge(Reference reference);
    }

    private static Decision each(SetScene scene, Judgement judgement) {
        Decision decision = Decision.holds();
        for (Reference reference : references(scene)) {
            decision = decision.and(judgement.judge(reference));
        }
        return decision;
    }

    private static List<Reference> references(SetScene scene) {
        List<Reference> references = new ArrayList<>();
        for (Change change : scene.document().changes()) {
            change.identifier()
                    .text()
                    .flatMap(
                            text -> reference(scene, change, change.identifier().pointer(), text, true))
                    .ifPresent(references::add);
            change.details()
                    .forEachText(
                            text -> EntityReferences.changeNameIn(text).isPresent(),
                            (pointer, text) -> reference(scene, change, pointer, text, false)
                                    .ifPresent(references::add));
        }
        return references;
    }

    private static Optional<Reference> reference(
            SetScene scene, Change change, JsonPointer pointer, String text, boolean ofEntity) {
        return EntityReferences.changeNameIn(text)
                .filter(name -> name.matches("\\w+"))
                .map(name -> new Reference(
                        change, pointer, text, name, scene.references().changesNamed(name), ofEntity));
    }

    private static Decision unknown(Reference reference) {
        if (!reference.named.isEmpty()) {
            return Decision.holds();
        }
        return Decision.violated(
                reference.pointer,
                "refers to a change named " + quoted(reference.name)
                        + ", but no change of this set has that ChangeName; add it to the change that creates the entity");
    }

    private static Decision ambiguous(Reference reference) {
        return reference.named.size() <= 1
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer,
                        "refers to " + quoted(reference.name) + ", the name of " + reference.named.size()
                                + " changes; give each its own ChangeName");
    }

    private static Optional<Change> target(Reference reference) {
        return reference.named.size() == 1 ? Optional.of(reference.named.get(0)) : Optional.empty();
    }

    private static Decision creates(Reference reference) {
        Optional<ChangeType> changeType = target(reference).flatMap(Changes::documented);
        return changeType.isEmpty() || changeType.get().creates()
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer,
                        "refers to " + quoted(reference.name) + ", but "
                                + changeType.get().name() + " creates no entity; name the change that does");
    }

    private static Decision entityType(Reference reference) {
        Optional<String> created = target(reference).flatMap(Change::entityType);
        Optional<String> wanted = reference.from.entityType();
        boolean differ = reference.ofEntity && created.isPresent() && wanted.isPresent() && !created.equals(wanted);
        return differ
                ? Decision.violated(
                        reference.pointer,
                        "refers to " + quoted(reference.name) + ", a change of " + created.get()
                                + ", but this change is for " + wanted.get())
                : Decision.holds();
    }

    private static Decision spelling(Reference reference) {
        return reference.text.startsWith("$")
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer,
                        "is " + quoted(reference.text) + "; the examples spell it $" + reference.name
                                + ".Entity.Identifier");
    }

    private static Decision forward(Reference reference) {
        Optional<Change> target = target(reference);
        return target.isEmpty() || target.get().index() < reference.from.index()
                ? Decision.holds()
                : Decision.violated(
                        reference.pointer,
                        "refers to ChangeSet[" + target.get().index()
                                + "], which comes later; the reference speaks of subsequent changes, move it up");
    }
}
