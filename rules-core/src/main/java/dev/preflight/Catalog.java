package dev.preflight;

import dev.preflight.rule.Limit;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.SetScene;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.InitialStates;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of an edition of the reference, found by section. Immutable and thread-safe; build it once.
 *
 * @param edition the date of the edition
 * @param envelope the schema of the request
 * @param setRules the rules on whole change sets
 * @param sections all documented pairs of entity type and change type
 * @param initialStates what is known of an entity before the set is applied
 * @param limits the limits that its rules read and that facts may set
 */
public record Catalog(
        String edition,
        SchemaRules envelope,
        List<Rule.OfScene<SetScene>> setRules,
        Map<SectionKey, Section> sections,
        InitialStates initialStates,
        List<Limit> limits) {
    public Catalog {
        setRules = List.copyOf(setRules);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        limits = List.copyOf(limits);
    }

    /** A catalog whose rules read no limit. */
    public Catalog(
            String edition,
            SchemaRules envelope,
            List<Rule.OfScene<SetScene>> setRules,
            Map<SectionKey, Section> sections,
            InitialStates initialStates) {
        this(edition, envelope, setRules, sections, initialStates, List.of());
    }

    /** The section of a documented pair. */
    public Optional<Section> section(SectionKey key) {
        return Optional.ofNullable(sections.get(key));
    }

    /** All rules, those of schemas included, in the order of the reference. */
    public Stream<RuleDescription> rules() {
        Stream<RuleDescription> set = setRules.stream().map(Rule::description);
        Stream<RuleDescription> changes = sections.values().stream().distinct().flatMap(Section::descriptions);
        return Stream.of(ReadingRules.descriptions().stream(), envelope.rules().stream(), set, changes)
                .flatMap(all -> all);
    }

    /** The rule with that id. */
    public Optional<RuleDescription> find(RuleId id) {
        return rules().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Refuses facts that set a limit which no rule reads: it would be ignored silently.
     *
     * @throws IllegalArgumentException when there is no limit of that name
     */
    public void demandLimitsOf(Facts facts) {
        List<String> known = limits.stream().map(Limit::name).toList();
        for (String name : facts.limits().keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("no limit is called \"" + name + "\"; "
                        + NearMiss.question(name, known, Quotes::quoted)
                                .map(question -> question + " ")
                                .orElse("")
                        + "the limits are: " + String.join(", ", known));
            }
        }
    }
}
