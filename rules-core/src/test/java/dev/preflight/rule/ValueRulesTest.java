package dev.preflight.rule;

import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Scenes;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.Rule.OfValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {
    private static final String DETAILS = "{'A':{'B':1},'L':[{'B':2},{},[],{'B':null}],'N':[[1,2],[3]],"
            + "'K':{'Z':{'B':3},'A':[]},'T':[{'Type':'X','B':4},{'Type':'Y','B':5},{'B':6},{'Type':'X'}]}";
    private static final Condition NEVER =
            Condition.of("never be", (value, scene) -> Decision.violated(value.pointer(), "is"));

    private static OfValues rule(String path, Condition condition) {
        return new OfValues(description(Levels.ERROR), Subject.parse(path), Gate.OPEN, condition, false, false);
    }

    private static RuleDescription description(Levels levels) {
        return new RuleDescription(
                new RuleId("thing.grow.rule"),
                "It must be",
                AwsCode.http(400),
                levels,
                Provenance.DOCUMENTED,
                Optional.empty(),
                List.of());
    }

    private static OfValues evenMissing(OfValues rule) {
        return new OfValues(
                rule.description(), rule.subject(), rule.gate(), rule.condition(), true, rule.evenWhereRefused());
    }

    private static OfValues evenRefused(OfValues rule) {
        return new OfValues(
                rule.description(), rule.subject(), rule.gate(), rule.condition(), rule.evenWhereMissing(), true);
    }

    private static OfValues behind(Gate gate, OfValues rule) {
        return new OfValues(rule.description(), rule.subject(), gate, rule.condition(), false, false);
    }

    private static Refused refused(String... places) {
        return new Refused(pointers(places), Set.of(), Set.of());
    }

    private static Set<JsonPointer> pointers(String... places) {
        return Arrays.stream(places)
                .map(place -> JsonPointer.parse("/ChangeSet/0/DetailsDocument" + place))
                .collect(Collectors.toSet());
    }

    private static String told(OfValues rule, String details, Refused refused) {
        return told(Scenes.judge(rule, Scenes.details(details, refused)));
    }

    private static String told(Decision decision) {
        return decision instanceof Decision.Violated violated
                ? violated.violations().stream()
                        .map(violation -> violation.place().pointer().toString().substring(28))
                        .collect(Collectors.joining(" "))
                : decision.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A            | /A",
                "A.B          | /A/B",
                "L.*          | /L/0 /L/1 /L/2 /L/3",
                "L.*.B        | /L/0/B /L/3/B",
                "N.*.*        | /N/0/0 /N/0/1 /N/1/0",
                "K.?          | /K/Z /K/A",
                "K.?.B        | /K/Z/B",
                "L.*.?        | /L/0/B /L/3/B",
                "T.{Type=X}   | /T/0 /T/3",
                "T.{Type=X}.B | /T/0/B",
                "T.{Type=Z}   | Holds",
                "X            | Holds",
                "X.Y          | Holds",
                "A.*          | Holds",
                "A.B.*        | Holds",
                "L.?          | Holds",
                "A.B.?.C      | Holds",
                "A.{Type=X}   | Holds"
            })
    void rule_is_asked_of_each_value_of_its_subject_that_is_there(String path, String places) {
        assertThat(told(rule(path, NEVER), DETAILS, Refused.NOTHING)).isEqualTo(places);
    }

    @Test
    void empty_subject_is_the_details_themselves() {
        assertThat(told(rule("", NEVER), DETAILS, Refused.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X     | /X",
                "X.Y   | Holds",
                "L.*.B | /L/0/B /L/1/B /L/3/B",
                "K.?.B | /K/Z/B",
                "A.C   | /A/C",
            })
    void rule_may_also_be_asked_of_a_member_that_is_missing_in_an_object_that_is_there(String path, String places) {
        assertThat(told(evenMissing(rule(path, NEVER)), DETAILS, Refused.NOTHING))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A     | /A     | Holds",
                "A     | /A/B   | /A",
                "A.B   | /A     | Holds",
                "A.B   | /A/B   | Holds",
                "L.*.B | /L/0/B | /L/3/B",
                "L.*.B | /L/3   | /L/0/B",
                "L.*.? | /L/0   | /L/3/B",
                "N.*.* | /N/0   | /N/1/0",
                "X     | /X     | Holds"
            })
    void what_the_schema_refuses_is_withheld(String path, String refused, String places) {
        assertThat(told(evenMissing(rule(path, NEVER)), DETAILS, refused(refused))
                        .replaceAll(" ?/L/1/B ?", ""))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A | /A | /A", "A.B | /A | /A/B", "L.*.B | /L/0/B | /L/0/B /L/3/B", "K.?.B | /K | /K/Z/B"})
    void rule_with_a_cause_of_its_own_sees_it_all_the_same(String path, String refused, String places) {
        List<String> seen = new ArrayList<>();
        Condition look = Condition.of("be seen", (value, scene) -> {
            seen.add(value.node().toString());
            return Decision.violated(value.pointer(), "is");
        });

        assertThat(told(evenRefused(rule(path, look)), DETAILS, refused(refused)))
                .isEqualTo(places);
        assertThat(seen).noneMatch(text -> text.contains("withheld"));
    }

    @Test
    void rule_on_what_is_around_a_refused_value_finds_nothing_in_it() {
        List<JsonValue> seen = new ArrayList<>();
        Condition look = Condition.of("be seen", (value, scene) -> {
            seen.add(value.member("B"));
            seen.add(scene.details().member("A").member("B"));
            return Decision.holds();
        });

        told(rule("A", look), DETAILS, refused("/A/B"));

        assertThat(seen).hasSize(2).allSatisfy(value -> {
            assertThat(value.isWithheld()).isTrue();
            assertThat(value.isAbsent() || value.isText() || value.isObject() || value.isArray() || value.isNull())
                    .isFalse();
            assertThat(value.number()).isEmpty();
            assertThat(value.member("C").isWithheld()).isTrue();
        });
    }

    @Test
    void rule_on_the_number_of_items_is_not_asked_where_that_is_refused_and_all_others_are() {
        Refused tooMany = new Refused(Set.of(), pointers("/L"), Set.of());

        assertThat(told(rule("L", haveAtMostItems(1)), DETAILS, tooMany)).isEqualTo("Holds");
        assertThat(told(rule("N", haveAtMostItems(1)), DETAILS, tooMany)).isEqualTo("/N");
        assertThat(told(rule("L", NEVER), DETAILS, tooMany)).isEqualTo("/L");
        assertThat(told(rule("L.*.B", NEVER), DETAILS, tooMany)).isEqualTo("/L/0/B /L/3/B");
    }

    @Test
    void second_warning_of_one_value_is_not_told_but_an_error_is() {
        Refused doubted = new Refused(Set.of(), Set.of(), pointers("/A/B"));
        OfValues warning =
                new OfValues(description(Levels.WARNING), Subject.parse("A.B"), Gate.OPEN, NEVER, false, false);

        assertThat(told(warning, DETAILS, doubted)).isEqualTo("Holds");
        assertThat(told(rule("A.B", NEVER), DETAILS, doubted)).isEqualTo("/A/B");
    }

    @Test
    void closed_gate_lets_a_rule_hold_and_an_unknown_one_makes_violations_undecided() {
        Need need = new Need.Snapshot("prod-1");
        OfValues rule = rule("A.B", NEVER);

        assertThat(told(behind(scene -> Knowledge.known(false), rule), DETAILS, Refused.NOTHING))
                .isEqualTo("Holds");
        assertThat(told(behind(scene -> Knowledge.known(true), rule), DETAILS, Refused.NOTHING))
                .isEqualTo("/A/B");
        assertThat(Scenes.judge(behind(scene -> Knowledge.missing(need), rule), Scenes.details(DETAILS)))
                .isEqualTo(Decision.undecided(Set.of(need)));
        Condition always = Condition.of("be", (value, scene) -> Decision.holds());
        assertThat(told(behind(scene -> Knowledge.missing(need), rule("A.B", always)), DETAILS, Refused.NOTHING))
                .isEqualTo("Holds");
    }

    @Test
    void view_is_made_once_for_all_rules_of_a_change() {
        List<String> made = new ArrayList<>();
        View<String> view = scene -> {
            made.add("made");
            return "reading";
        };
        Condition look = Condition.of("look", (value, scene) -> Decision.violated(value.pointer(), scene.view(view)));
        ValueRules rules = ValueRules.of(List.of(rule("A", look), rule("L.*", look)), false);

        List<Decision> decisions = rules.judge(Scenes.details(DETAILS));

        assertThat(decisions).extracting(ValueRulesTest::told).containsExactly("/A", "/L/0 /L/1 /L/2 /L/3");
        assertThat(made).hasSize(1);
    }

    @Test
    void reading_of_a_value_is_made_once_for_each_place() {
        List<String> made = new ArrayList<>();
        ValueView<String> view = value -> {
            made.add(value.pointer().segment());
            return value.kind();
        };
        Condition look =
                Condition.of("look", (value, scene) -> Decision.violated(value.pointer(), scene.view(view, value)));
        ValueRules rules = ValueRules.of(List.of(rule("L.*", look), rule("L.*", look), rule("A", look)), false);

        rules.judge(Scenes.details(DETAILS));

        assertThat(made).containsExactlyInAnyOrder("0", "1", "2", "3", "A");
    }

    @Test
    void violated_value_outweighs_undecided_ones() {
        Condition some = Condition.of(
                "be known",
                (value, scene) -> value.isArray()
                        ? Decision.violated(value.pointer(), "is")
                        : Decision.undecided(
                                Set.of(new Need.Snapshot(value.pointer().segment()))));

        assertThat(told(rule("L.*", some), DETAILS, Refused.NOTHING)).isEqualTo("/L/2");
        assertThat(Scenes.judge(rule("N.*.*", some), Scenes.details(DETAILS)))
                .isEqualTo(Decision.undecided(Set.of(new Need.Snapshot("0"), new Need.Snapshot("1"))));
    }

    @Test
    void rule_that_throws_an_error_is_named() {
        Condition bottomless = Condition.of("end", (value, scene) -> {
            throw new StackOverflowError("too deep");
        });

        assertThatThrownBy(() -> Scenes.judge(rule("A", bottomless), Scenes.details(DETAILS)))
                .isInstanceOf(RuleThrew.class)
                .hasMessageContaining("thing.grow.rule")
                .hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void rule_that_throws_is_named() {
        Condition broken = Condition.of("be out of order", (value, scene) -> {
            throw new IllegalStateException("out of order");
        });

        assertThatThrownBy(() -> Scenes.judge(rule("A", broken), Scenes.details(DETAILS)))
                .isInstanceOf(RuleThrew.class)
                .hasMessageContaining("thing.grow.rule")
                .hasRootCauseMessage("out of order");
    }
}
