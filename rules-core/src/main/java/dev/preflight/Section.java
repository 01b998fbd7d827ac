package dev.preflight;

import dev.preflight.document.Change;
import dev.preflight.document.EmbeddedJson;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one documented change type, and what the change does to its entity. Immutable and thread-safe. */
public final class Section {
    /**
     * What a section holds beside its schema.
     *
     * @param effect what the change does to its entity; {@link Effect#NONE} is written where it does nothing
     * @param rules the rules that are judged by code, in the order of the page
     * @param embedded where the details may hold objects as texts
     */
    public record Body(Effect effect, List<Rule<ChangeScene>> rules, Optional<EmbeddedJson> embedded) {
        public Body {
            rules = List.copyOf(rules);
        }

        public Body(Effect effect, List<Rule<ChangeScene>> rules) {
            this(effect, rules, Optional.empty());
        }
    }

    private final ChangeType changeType;
    private final Body body;
    private final Optional<Supplier<SchemaPage>> page;
    private final List<Agenda> agendas;
    private volatile @Nullable SchemaRules compiled;

    private Section(ChangeType changeType, Body body, Optional<Supplier<SchemaPage>> page) {
        this.changeType = changeType;
        this.body = body;
        this.page = page;
        this.agendas = Agenda.all(body.rules());
    }

    /** A section whose rules this catalog holds. The schema is read at the first use. */
    public static Section of(ChangeType changeType, Supplier<SchemaPage> page, Body body) {
        return new Section(changeType, body, Optional.of(page));
    }

    /** A section that is documented, but whose rules this catalog does not hold yet. */
    public static Section planned(ChangeType changeType, Effect effect) {
        return new Section(changeType, new Body(effect, List.of()), Optional.empty());
    }

    public ChangeType changeType() {
        return changeType;
    }

    /** The first segments of the ids of its rules. */
    public String id() {
        return changeType.section();
    }

    public boolean isPlanned() {
        return page.isEmpty();
    }

    /** What a change of it does. */
    public Effect effect() {
        return body.effect();
    }

    /** The rules that are judged by code, in the order of the page. */
    public List<Rule<ChangeScene>> rules() {
        return body.rules();
    }

    /** The change as its rules read it. */
    Change read(Change change) {
        return body.embedded().map(change::unfolded).orElse(change);
    }

    /** Those that are to be judged. */
    Agenda agenda(boolean strictMode, boolean plainDocument) {
        return agendas.get(Agenda.index(strictMode, plainDocument));
    }

    /** The assertions of its schema; compiled at the first call. Empty for a planned section. */
    public Optional<SchemaRules> schema() {
        SchemaRules known = compiled;
        return known != null ? Optional.of(known) : page.map(this::compile);
    }

    private synchronized SchemaRules compile(Supplier<SchemaPage> source) {
        SchemaRules known = compiled;
        if (known == null) {
            known = SchemaRules.compile(source.get());
            compiled = known;
        }
        return known;
    }

    /** All rules of the section. */
    public Stream<RuleDescription> descriptions() {
        Stream<RuleDescription> assertions = schema().stream().flatMap(schema -> schema.rules().stream());
        return Stream.concat(assertions, rules().stream().map(Rule::description));
    }
}
