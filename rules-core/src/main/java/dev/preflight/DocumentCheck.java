package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.document.Place;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Refused;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaRules;
import dev.preflight.schema.SchemaViolation;
import dev.preflight.state.EntityReferences;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document on its way through the rules: envelope, set, each change, in that order. */
final class DocumentCheck {
    /** Stands for the rules that a change of an undocumented kind would have. */
    private static final String UNDOCUMENTED = "change-set.change";

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
                document, change -> changeType(change).map(ChangeType::creates).orElse(false));
        AppliedChanges applied = AppliedChanges.of(document, sections, references, facts.snapshots(), catalog);
        Refused refused = checkSchema(catalog.envelope(), document.request());
        SetScene set = new SetScene(
                document,
                refused,
                document.changes().stream().map(this::changeType).toList(),
                references,
                applied.entities(),
                facts.snapshots(),
                facts.asOf(),
                facts.limits());
        checkSet(set);
        for (Change change : document.changes()) {
            sections.get(change.index())
                    .ifPresentOrElse(section -> checkChange(section, change, applied, set), () -> cannotCheck(change));
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

    private Optional<ChangeType> changeType(Change change) {
        return sections.get(change.index()).map(Section::changeType);
    }

    private void checkSet(SetScene set) {
        for (Rule.OfScene<SetScene> rule : catalog.setRules()) {
            if (rule.description().levels().in(facts.strict()).isPresent()) {
                add(rule.description(), rule.judge(set), JsonPointer.ROOT);
            }
        }
    }

    private void checkChange(Section section, Change change, AppliedChanges applied, SetScene set) {
        if (section.isPlanned()) {
            undecided.add(new Undecided(section.id(), change.pointer(), List.of(rulesOf(change))));
        } else if (!change.details().isAbsent()) {
            checkDetails(section, change, applied, set);
        } else if (change.isWithoutDetails() && !section.changeType().detailsRequired()) {
            checkEmptyDetails(section, change, applied, set);
        }
    }

    /** A change of a kind that the edition does not document has no rules; one without a kind is the envelope's. */
    private void cannotCheck(Change change) {
        if (change.changeType().isPresent() && change.entityType().isPresent()) {
            undecided.add(new Undecided(UNDOCUMENTED, change.pointer(), List.of(rulesOf(change))));
        }
    }

    private static Need rulesOf(Change change) {
        return new Need.Section(Quotes.cut(change.changeType().orElse("")) + " on "
                + Quotes.cut(change.entityType().map(Object::toString).orElse("")));
    }

    /** What a section demands of empty details it demands of none; it knows better than who warns that there are none. */
    private void checkEmptyDetails(Section section, Change change, AppliedChanges applied, SetScene set) {
        List<Found> warnings = found.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .filter(each -> each.violation()
                        .place()
                        .pointer()
                        .equals(change.details().pointer()))
                .toList();
        int before = found.size();
        checkDetails(section, change.withEmptyDetails(), applied, set);
        if (found.size() > before) {
            found.removeAll(warnings);
        }
    }

    private void checkDetails(Section section, Change change, AppliedChanges applied, SetScene set) {
        Refused refused = section.schema()
                .map(schema -> checkSchema(schema, change.details()))
                .orElse(Refused.NOTHING);
        if (refused.values().contains(change.details().pointer())) {
            return;
        }
        ChangeScene scene = new ChangeScene(change, refused, applied.before(change), set);
        Agenda agenda = section.agenda(facts.strict(), document.isPlain());
        held += agenda.heldAnyway();
        agenda.judge(scene, (rule, decision) -> add(rule.description(), decision, change.pointer()));
    }

    /** Reports what the schema refuses or warns of; what comes back are its errors. */
    private Refused checkSchema(SchemaRules schema, JsonValue value) {
        List<SchemaViolation> violations = schema.check(value);
        if (violations.isEmpty()) {
            held += schema.activeRules(facts.strict());
            return Refused.NOTHING;
        }
        Collection<RuleDescription> broken = new LinkedHashSet<>();
        Set<JsonPointer> values = new LinkedHashSet<>();
        Set<JsonPointer> sizes = new LinkedHashSet<>();
        Set<JsonPointer> doubted = new LinkedHashSet<>();
        for (SchemaViolation violation : violations) {
            Optional<Severity> severity = violation.rule().levels().in(facts.strict());
            if (severity.isPresent()) {
                broken.add(violation.rule());
                found.add(new Found(violation.rule(), severity.get(), violation.violation()));
                JsonPointer place = violation.violation().place().pointer();
                boolean refused = severity.get() == Severity.ERROR;
                if (violation.refusesValue()) {
                    (refused ? values : doubted).add(place);
                } else if (refused) {
                    sizes.add(place);
                }
            }
        }
        violated += broken.size();
        held += schema.activeRules(facts.strict()) - broken.size();
        return new Refused(values, sizes, doubted);
    }

    private void add(RuleDescription rule, Decision decision, JsonPointer at) {
        if (decision instanceof Decision.Violated broken) {
            violated++;
            Severity severity = rule.levels().in(facts.strict()).orElse(Severity.WARNING);
            for (Violation violation : broken.violations()) {
                found.add(new Found(rule, severity, violation));
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
