package dev.preflight;

import static dev.preflight.dsl.Conditions.haveAtMostCharacters;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.document.Change;
import dev.preflight.document.EntityType;
import dev.preflight.document.Parsed;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Severity;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import dev.preflight.state.Effect;
import dev.preflight.state.EntityReferences;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up catalog of things: they are created, grown and released, in that order however a set lists it, and they remember
 * the names of the changes they went through.
 */
final class TinyCatalog {
    /** The changes that a thing went through. */
    record Thing(Knowledge<List<String>> history) implements EntityState {
        Thing after(Change change) {
            return new Thing(history.map(before -> {
                List<String> names = new ArrayList<>(before);
                names.add(change.changeName().text().orElse("?"));
                return names;
            }));
        }
    }

    private static final Levels ONLY_STRICT = new Levels(Optional.empty(), Optional.of(Severity.ERROR));

    private static final Limit TITLE_CHARACTERS = new Limit("title-characters", 5);

    private static final Page SET = new Page("change-set", "CS", erratum -> ONLY_STRICT);
    private static final Page GROW = new Page("thing.grow", "G", erratum -> ONLY_STRICT);
    private static final Page RELEASE = new Page("thing.release", "R", erratum -> ONLY_STRICT);
    private static final Page BREAK = new Page("thing.break", "B", erratum -> ONLY_STRICT);

    private static final OfScene<SetScene> AT_MOST_5_CHANGES = SET.rule("set.size")
            .onTheSet(
                    "A set must have at most 5 changes",
                    scene -> scene.document().changes().size() <= 5
                            ? Decision.holds()
                            : Decision.violated(
                                    scene.document()
                                            .request()
                                            .member("ChangeSet")
                                            .pointer(),
                                    "has too many changes"))
            .otherwise(http(400))
            .documentedAs("1");

    private static final Rule<ChangeScene> TITLE_LENGTH = GROW.rule("title.length")
            .on("Title")
            .must(haveAtMostCharacters(TITLE_CHARACTERS))
            .otherwise(errorCode("TOO_LONG"))
            .documentedAs("1");

    private static final Rule<ChangeScene> TITLE_CASE = GROW.rule("title.case")
            .on("Title")
            .must(
                    "be in lower case",
                    (value, scene) -> value.text().orElse("").chars().noneMatch(Character::isUpperCase)
                            ? Decision.holds()
                            : Decision.violated(value.pointer(), "has a capital"))
            .otherwise(errorCode("CAPITAL"))
            .decidedBy("T-1")
            .documentedAs("2");

    /** Always broken once it is decided, and tells what the thing went through before and in all. */
    private static final Rule<ChangeScene> HISTORY = RELEASE.rule("history.told")
            .onTheChange(
                    "A release tells its history",
                    scene -> thing(scene.entityBefore())
                            .history()
                            .with(thing(scene.entityFinished()).history(), (before, after) -> before + " of " + after)
                            .decide(history -> Decision.violated(scene.change().pointer(), "went through " + history)))
            .otherwise(errorCode("HISTORY"))
            .documentedAs("1");

    private static final Rule<ChangeScene> BROKEN = BREAK.rule("rule.broken")
            .onTheChange("This rule throws", scene -> {
                throw new IllegalStateException("out of order");
            })
            .otherwise(errorCode("NEVER"))
            .documentedAs("1");

    private static final EntityType THING = EntityType.parse("Thing@1.0");

    private TinyCatalog() {}

    static Catalog catalog() {
        Effect remember = (before, change, references) -> thing(before).after(change);
        Map<SectionKey, Section> sections = new LinkedHashMap<>();
        put(sections, changeType("Create", "thing.create", 0), TinyCatalog::created, List.of());
        put(sections, changeType("Grow", "thing.grow", 1), remember, List.of(TITLE_LENGTH, TITLE_CASE));
        put(sections, changeType("Release", "thing.release", 2), remember, List.of(HISTORY));
        put(sections, changeType("Break", "thing.break", 3), remember, List.of(BROKEN));
        sections.put(key("Later"), Section.planned(changeType("Later", "thing.later", 1), remember));
        return new Catalog(
                "2024-04-17",
                SchemaRules.compile(envelope()),
                List.of(AT_MOST_5_CHANGES),
                sections,
                TinyCatalog::initial,
                List.of(TITLE_CHARACTERS));
    }

    private static void put(
            Map<SectionKey, Section> sections, ChangeType type, Effect effect, List<Rule<ChangeScene>> rules) {
        SchemaPage page = type.name().equals("Grow") ? growPage() : empty(type.section());
        sections.put(key(type.name()), Section.of(type, () -> page, new Section.Body(effect, rules)));
    }

    private static ChangeType changeType(String name, String section, int rank) {
        return new ChangeType(List.of(THING), name, section, rank, name.equals("Create"), false, name + " a thing");
    }

    private static SectionKey key(String changeType) {
        return new SectionKey(THING, changeType);
    }

    private static Thing thing(EntityState state) {
        return state instanceof Thing thing ? thing : new Thing(Knowledge.known(List.of("unmodelled")));
    }

    private static EntityState created(EntityState before, Change change, EntityReferences references) {
        return new Thing(Knowledge.<List<String>>known(List.of())).after(change);
    }

    private static EntityState initial(EntityType type, Knowledge<EntitySnapshot> snapshot) {
        return new Thing(snapshot.map(saved -> saved.details().member("History").texts()));
    }

    private static SchemaPage envelope() {
        return page("change-set", "request", """
                {'x-preflight':{'http':400},'type':'object','required':['Catalog','ChangeSet'],
                 'properties':{'ChangeSet':{'type':'array',
                  'items':{'required':['ChangeType'],'properties':{'ChangeName':{'type':'string'}}}}}}
                """);
    }

    private static SchemaPage growPage() {
        return page("thing.grow", "details", """
                {'x-preflight':{'http':422},'type':'object','additionalProperties':false,
                 'properties':{'Title':{'type':'string','minLength':1},'Size':{'minimum':1}}}
                """);
    }

    private static SchemaPage empty(String prefix) {
        return page(prefix, "details", "{'x-preflight':{'http':422},'type':'object'}");
    }

    private static SchemaPage page(String prefix, String rootSubject, String schema) {
        return new SchemaPage(prefix, rootSubject, Parsed.value(schema).node(), erratum -> ONLY_STRICT);
    }
}
