package dev.preflight;

import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.ValueRules;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The rules of a section that are judged in one mode and on one kind of document.
 *
 * @param rules those that need be asked, in the order of the page
 * @param ofValues those among them that look at values, joined
 * @param heldAnyway how many are certain to hold, since only strange characters can break them and there are none
 */
record Agenda(List<Rule<ChangeScene>> rules, ValueRules ofValues, int heldAnyway) {
    /** One for each pair of answers to {@link #index}. */
    static List<Agenda> all(List<Rule<ChangeScene>> rules) {
        List<Agenda> agendas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            agendas.add(of(rules, i >= 2, i % 2 == 1));
        }
        return List.copyOf(agendas);
    }

    static int index(boolean strictMode, boolean plainDocument) {
        return (strictMode ? 2 : 0) + (plainDocument ? 1 : 0);
    }

    private static Agenda of(List<Rule<ChangeScene>> rules, boolean strictMode, boolean plainDocument) {
        List<Rule<ChangeScene>> active = rules.stream()
                .filter(rule -> rule.description().levels().in(strictMode).isPresent())
                .toList();
        List<Rule<ChangeScene>> asked = active.stream()
                .filter(rule -> !plainDocument || !isOfStrangeCharacters(rule))
                .toList();
        List<OfValues> ofValues = asked.stream()
                .flatMap(rule -> rule instanceof OfValues values ? Stream.of(values) : Stream.empty())
                .toList();
        return new Agenda(asked, ValueRules.of(ofValues, strictMode), active.size() - asked.size());
    }

    private static boolean isOfStrangeCharacters(Rule<ChangeScene> rule) {
        return rule instanceof OfValues values && values.condition().isOfStrangeCharacters();
    }

    /** Judges all, and tells the decision of each but those that hold anyway. */
    void judge(ChangeScene scene, BiConsumer<Rule<ChangeScene>, Decision> decided) {
        Iterator<Decision> decisions = ofValues.judge(scene).iterator();
        for (Rule<ChangeScene> rule : rules) {
            decided.accept(rule, rule instanceof OfScene<ChangeScene> whole ? whole.judge(scene) : decisions.next());
        }
    }
}
