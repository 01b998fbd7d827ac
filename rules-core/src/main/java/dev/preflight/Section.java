package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntityState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one documented change type, and what the change does to its entity. */
public final class Section {
    /** What a change does to the entity that it is about. */
    @FunctionalInterface
    public interface Effect {
        /** The change leaves everything as it is, as far as rules look. */
        Effect NONE = (before, change, references) -> before;

        /** The state after the change; only called when its details could be read. */
        EntityState after(EntityState before, Change change, EntityReferences references);
    }

    private final String id;
    private final boolean creates;
    private final int rank;
    private final Effect effect;
    private final Optional<Supplier<SchemaPage>> page;
    private final List<Rule<ChangeScene>> rules;
    private @Nullable SchemaRules compiled;

    private Section(
            String id,
            boolean creates,
            int rank,
            Effect effect,
            Optional<Supplier<SchemaPage>> page,
            List<Rule<ChangeScene>> rules) {
        this.id = id;
        this.creates = creates;
        this.rank = rank;
        this.effect = effect;
        this.page = page;
        this.rules = List.copyOf(rules);
    }

    /**
     * A section whose rules this catalog holds.
     *
     * @param id the first segments of the ids of its rules
     * @param creates whether the change creates its entity
     * @param rank when the service can apply the change: lower ones come first, however the set lists them
     */
    public static Section of(
            String id,
            boolean creates,
            int rank,
            Effect effect,
            Supplier<SchemaPage> page,
            List<Rule<ChangeScene>> rules) {
        return new Section(id, creates, rank, effect, Optional.of(page), rules);
    }

    /** A section that is documented, but whose rules this catalog does not hold yet. */
    public static Section planned(String id, boolean creates, int rank, Effect effect) {
        return new Section(id, creates, rank, effect, Optional.empty(), List.of());
    }

    public String id() {
        return id;
    }

    public boolean isPlanned() {
        return page.isEmpty();
    }

    boolean creates() {
        return creates;
    }

    int rank() {
        return rank;
    }

    Effect effect() {
        return effect;
    }

    /** The rules that are judged by code, in the order of the page. */
    public List<Rule<ChangeScene>> rules() {
        return rules;
    }

    /** The assertions of its schema; compiled at the first call. Empty for a planned section. */
    public Optional<SchemaRules> schema() {
        return page.map(this::compile);
    }

    private synchronized SchemaRules compile(Supplier<SchemaPage> source) {
        if (compiled == null) {
            compiled = SchemaRules.compile(source.get());
        }
        return compiled;
    }

    /** All rules of the section. */
    public Stream<RuleDescription> descriptions() {
        Stream<RuleDescription> assertions = schema().stream().flatMap(schema -> schema.rules().stream());
        return Stream.concat(assertions, rules.stream().map(Rule::description));
    }
}
