package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Refused;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleThrew;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaRules;
import dev.preflight.schema.SchemaViolation;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.Snapshots;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One document on its way through the rules: envelope, set, each change, in that order. */
final class DocumentCheck {
    /** Stands for the rules that a change of an undocumented kind would have. */
    private static final String UNDOCUMENTED = "change-set.change";

    /** Rules cut what they quote; this cuts what they forget. */
    private static final int MOST_CHARACTERS = 1500;

    private final Catalog catalog;
    private final Facts facts;
    private final String path;
    private final ChangeSetDocument document;
    private final List<Optional<Section>> sections = new ArrayList<>();
    private final Faults faults;
    private final OpenRules undecidedOfSet = new OpenRules();
    private final OpenRules undecidedOfChanges = new OpenRules();
    private final Set<JsonPointer> toldBySections = new HashSet<>();
    private int held;
    private int violated;

    DocumentCheck(Catalog catalog, Facts facts, String path, ChangeSetDocument document) {
        this.catalog = catalog;
        this.facts = facts;
        this.path = path;
        this.faults = Faults.of(document.problems(), document.problemCounts());
        this.violated = faults.size();
        List<Change> changes = new ArrayList<>();
        for (Change change : document.changes()) {
            Optional<Section> section = section(change);
            sections.add(section);
            changes.add(section.map(found -> found.read(change)).orElse(change));
        }
        this.document = document.withChanges(changes);
    }

    /** The changes come before the set: what a section says of details that are not there stands for warnings of the set. */
    DocumentReport report() {
        if (document.isOfOtherKind()) {
            return DocumentReport.unreadable(path, faults);
        }
        EntityReferences references = EntityReferences.of(
                document, change -> changeType(change).map(ChangeType::creates).orElse(false));
        Set<SnapshotAge> ages = new HashSet<>();
        Snapshots snapshots =
                facts.snapshots().noting(snapshot -> SnapshotAge.of(snapshot).ifPresent(ages::add));
        AppliedChanges applied = AppliedChanges.of(document, sections, references, snapshots, catalog);
        Refused refused = checkSchema(catalog.envelope(), document.request());
        SetScene set = new SetScene(
                document,
                refused,
                document.changes().stream().map(this::changeType).toList(),
                references,
                applied.entities(),
                snapshots,
                facts.asOf(),
                facts.limits());
        for (Change change : document.changes()) {
            sections.get(change.index())
                    .ifPresentOrElse(section -> checkChange(section, change, applied, set), () -> cannotCheck(change));
        }
        checkSet(set);
        Faults.Listing listing = faults.listing(document::locate, document::label);
        return new DocumentReport(
                path,
                new Counts(held, violated, undecidedOfSet.size() + undecidedOfChanges.size()),
                document.problems().stream().anyMatch(problem -> problem.kind().leavesDoubt()),
                listing.findings(),
                listing.unlisted(),
                undecidedOfSet.listedBefore(undecidedOfChanges),
                ages.stream().min(SnapshotAge.ORDER));
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
                addOfSet(rule.description(), rule.judge(set));
            }
        }
    }

    private void checkChange(Section section, Change change, AppliedChanges applied, SetScene set) {
        if (section.isPlanned()) {
            undecidedOfChanges.add(new Undecided(section.id(), change.pointer(), List.of(rulesOf(change))));
        } else if (!change.details().isAbsent()) {
            checkDetails(section, change, applied, set);
        } else if (change.isWithoutDetails() && !section.changeType().detailsRequired()) {
            checkEmptyDetails(section, change, applied, set);
        }
    }

    /** A change of a kind that the edition does not document has no rules; one without a kind is the envelope's. */
    private void cannotCheck(Change change) {
        if (change.changeType().isPresent() && change.entityType().isPresent()) {
            undecidedOfChanges.add(new Undecided(UNDOCUMENTED, change.pointer(), List.of(rulesOf(change))));
        }
    }

    private static Need rulesOf(Change change) {
        return new Need.Section(Quotes.cut(change.changeType().orElse("")) + " on "
                + Quotes.cut(change.entityType().map(Object::toString).orElse("")));
    }

    /** What a section demands of empty details it demands of none; it knows better than who warns that there are none. */
    private void checkEmptyDetails(Section section, Change change, AppliedChanges applied, SetScene set) {
        int before = faults.size();
        checkDetails(section, change.withEmptyDetails(), applied, set);
        if (faults.size() > before) {
            toldBySections.add(change.details().pointer());
        }
    }

    private void checkDetails(Section section, Change change, AppliedChanges applied, SetScene set) {
        Refused refused = section.schema()
                .map(schema ->
                        toldByRequest(change) && !schema.check(change.details()).isEmpty()
                                ? new Refused(Set.of(change.details().pointer()), Set.of(), Set.of())
                                : checkSchema(schema, change.details()))
                .orElse(Refused.NOTHING);
        if (refused.values().contains(change.details().pointer())) {
            return;
        }
        ChangeScene scene = new ChangeScene(change, refused, applied.before(change), set);
        Agenda agenda = section.agenda(facts.strict(), document.isPlain());
        held += agenda.heldAnyway();
        agenda.judge(scene, (rule, decision) -> addOfChange(rule.description(), decision, change.pointer()));
    }

    /** A string of details that holds something else than an object is refused by the request already. */
    private static boolean toldByRequest(Change change) {
        return change.form() == Change.DetailsForm.STRING && !change.details().isObject();
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
                faults.add(violation.rule(), severity.get(), violation.violation());
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

    private void addOfSet(RuleDescription rule, Decision decision) {
        add(rule, decision, JsonPointer.ROOT, undecidedOfSet);
    }

    private void addOfChange(RuleDescription rule, Decision decision, JsonPointer change) {
        add(rule, decision, change, undecidedOfChanges);
    }

    private void add(RuleDescription rule, Decision decision, JsonPointer at, OpenRules undecided) {
        if (decision instanceof Decision.Violated broken) {
            violated++;
            Severity severity = rule.levels().in(facts.strict()).orElse(Severity.WARNING);
            for (Violation violation : broken.violations()) {
                if (severity == Severity.ERROR
                        || !toldBySections.contains(violation.place().pointer())) {
                    faults.add(rule, severity, violation);
                }
            }
            faults.addMore(rule, severity, broken.more());
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

    /**
     * @throws RuleThrew when the rule cannot say what is wrong
     */
    static Finding finding(
            RuleDescription rule,
            Severity severity,
            Violation violation,
            SourcePosition position,
            Function<JsonPointer, String> label) {
        JsonPointer pointer = violation.place().pointer();
        try {
            String message = Quotes.cut(label.apply(pointer) + " " + violation.detail(), MOST_CHARACTERS);
            return new Finding(rule.id(), severity, rule.code(), pointer, position, message, rule.provenance());
        } catch (RuntimeException | Error e) {
            throw new RuleThrew(rule.id(), e);
        }
    }
}
