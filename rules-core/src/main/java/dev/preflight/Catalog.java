package dev.preflight;

import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.SetScene;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.InitialStates;
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
 */
public record Catalog(
        String edition,
        SchemaRules envelope,
        List<Rule.OfScene<SetScene>> setRules,
        Map<SectionKey, Section> sections,
        InitialStates initialStates) {
    public Catalog {
        setRules = List.copyOf(setRules);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
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
}
