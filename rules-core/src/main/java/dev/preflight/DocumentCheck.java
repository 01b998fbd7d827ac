package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.document.Change.DetailsForm;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.document.Place;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaRules;
import dev.preflight.schema.SchemaViolation;
import dev.preflight.state.CatalogState;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntityState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document on its way through the rules: envelope, set, each change, in that order. */
final class DocumentCheck {
    private final Catalog catalog;
    private final Facts facts;
    private final String path;
    private final ChangeSetDocument document;
    private final List<Optional<Section>> sections = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private int held;
    private int violated;

    /** A violation whose position is not looked up yet. */
    private record Found(RuleDescription rule, Severity severity, Violation violation) {}

    DocumentCheck(Catalog catalog, Facts facts, String path, ChangeSetDocument document) {
        this.catalog = catalog;
        this.facts = facts;
        this.path = path;
        this.document = document;
        for (Change change : document.changes()) {
            sections.add(section(change));
        }
    }

    DocumentReport report() {
        EntityReferences references = EntityReferences.of(
                document,
                change -> sections.get(change.index()).map(Section::creates).orElse(false));
        CatalogState[] before = new CatalogState[document.changes().size()];
        CatalogState finished = applyChanges(references, before);
        SetScene set = new SetScene(document, references, finished, facts.snapshots(), facts.asOf());

        checkSchema(catalog.envelope(), document.request());
        for (Rule<SetScene> rule : catalog.setRules()) {
            check(rule, set, JsonPointer.ROOT);
        }
        for (Change change : document.changes()) {
            sections.get(change.index())
                    .ifPresent(section -> checkChange(section, new ChangeScene(change, before[change.index()], set)));
        }
        return new DocumentReport(
                path,
                new Counts(held, violated + document.problems().size(), undecided.size()),
                document.problems().stream().anyMatch(problem -> problem.kind().leavesDoubt()),
                findings(),
                undecided);
    }

    private Optional<Section> section(Change change) {
        return change.entityType()
                .flatMap(type -> change.changeType().map(changeType -> new SectionKey(type, changeType)))
                .flatMap(catalog::section);
    }

    private CatalogState applyChanges(EntityReferences references, CatalogState[] before) {
        CatalogState state = CatalogState.EMPTY;
        Set<EntityKey> known = new HashSet<>();
        for (Change change : document.changes()) {
            EntityKey key = references.of(change);
            if (known.add(key)) {
                state = state.with(key, initial(key, change.entityType().orElse("")));
            }
        }
        for (Change change : inOrderOfApplication()) {
            before[change.index()] = state;
            EntityKey key = references.of(change);
            Optional<Section> section = sections.get(change.index());
            if (section.isEmpty()) {
                continue;
            }
            EntityState entity = change.form() == DetailsForm.UNREADABLE
                    ? unreadable(change)
                    : section.get().effect().after(state.entity(key), change, references);
            state = state.with(key, entity);
        }
        return state;
    }

    private List<Change> inOrderOfApplication() {
        return document.changes().stream()
                .sorted(Comparator.comparingInt(change ->
                        sections.get(change.index()).map(Section::rank).orElse(0)))
                .toList();
    }

    private EntityState initial(EntityKey key, String entityType) {
        return catalog.initialStates().of(entityType, facts.snapshots().of(key));
    }

    private EntityState unreadable(Change change) {
        Need details = new Need.Details(change.pointer().toString());
        return catalog.initialStates().of(change.entityType().orElse(""), Knowledge.missing(details));
    }

    private void checkChange(Section section, ChangeScene scene) {
        Change change = scene.change();
        if (section.isPlanned()) {
            Need need = new Need.Section(change.changeType().orElse("") + " on "
                    + change.entityType().orElse(""));
            undecided.add(new Undecided(section.id(), change.pointer(), List.of(need)));
            return;
        }
        if (change.details().isAbsent()) {
            return;
        }
        if (section.schema().isPresent() && !checkSchema(section.schema().get(), change.details())) {
            return;
        }
        for (Rule<ChangeScene> rule : section.rules()) {
            check(rule, scene, change.pointer());
        }
    }

    /** False when the value is of the wrong kind altogether, so that nothing more can be said of it. */
    private boolean checkSchema(SchemaRules schema, JsonValue value) {
        Collection<RuleDescription> broken = new LinkedHashSet<>();
        for (SchemaViolation violation : schema.check(value)) {
            Optional<Severity> severity = violation.rule().levels().in(facts.strict());
            if (severity.isPresent()) {
                broken.add(violation.rule());
                found.add(new Found(violation.rule(), severity.get(), violation.violation()));
            }
        }
        violated += broken.size();
        held += schema.activeRules(facts.strict()) - broken.size();
        return schema.isRightKind(value);
    }

    private <S> void check(Rule<S> rule, S scene, JsonPointer at) {
        Optional<Severity> severity = rule.description().levels().in(facts.strict());
        if (severity.isEmpty()) {
            return;
        }
        Decision decision = judge(rule, scene);
        if (decision instanceof Decision.Violated broken) {
            violated++;
            for (Violation violation : broken.violations()) {
                found.add(new Found(rule.description(), severity.get(), violation));
            }
        } else if (decision instanceof Decision.Undecided open) {
            undecided.add(new Undecided(rule.id().text(), at, inFixedOrder(open.needs())));
        } else {
            held++;
        }
    }

    private static List<Need> inFixedOrder(Set<Need> needs) {
        return needs.size() == 1
                ? List.copyOf(needs)
                : needs.stream()
                        .sorted(Comparator.comparing(Need::kind).thenComparing(Need::of))
                        .toList();
    }

    private <S> Decision judge(Rule<S> rule, S scene) {
        try {
            return rule.judge(scene);
        } catch (RuntimeException e) {
            throw new RuleFailedException(rule.id(), path, e);
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        document.problems().forEach(problem -> findings.add(ReadingRules.finding(problem)));
        if (!found.isEmpty()) {
            Set<Place> places = new LinkedHashSet<>();
            found.forEach(each -> places.add(each.violation().place()));
            Map<Place, SourcePosition> positions = document.locate(places);
            for (Found each : found) {
                findings.add(
                        finding(each, positions.getOrDefault(each.violation().place(), SourcePosition.START)));
            }
        }
        findings.sort(Comparator.naturalOrder());
        return findings;
    }

    private static Finding finding(Found found, SourcePosition position) {
        JsonPointer pointer = found.violation().place().pointer();
        RuleDescription rule = found.rule();
        String message = Labels.of(pointer) + " " + found.violation().detail();
        return new Finding(rule.id(), found.severity(), rule.code(), pointer, position, message, rule.provenance());
    }
}
