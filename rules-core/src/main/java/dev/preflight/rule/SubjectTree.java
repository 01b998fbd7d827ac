package dev.preflight.rule;

import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.Subject.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects of rules as one tree.
 *
 * @param rules the rules that look at this place, by their position
 * @param members what is looked at below, by the name of the member
 * @param anyMember what is looked at below every member; one at most
 * @param items what is looked at below every item; one at most
 * @param itemsOfKind what is looked at below the items of a kind
 */
record SubjectTree(
        List<Integer> rules,
        Map<String, SubjectTree> members,
        List<SubjectTree> anyMember,
        List<SubjectTree> items,
        Map<Step.ItemsOfKind, SubjectTree> itemsOfKind) {

    /** The tree of the subjects of those rules. */
    static SubjectTree of(List<OfValues> rules) {
        SubjectTree root = empty();
        for (int i = 0; i < rules.size(); i++) {
            SubjectTree at = root;
            for (Step step : rules.get(i).subject().steps()) {
                at = at.below(step);
            }
            at.rules.add(i);
        }
        return root;
    }

    private static SubjectTree empty() {
        return new SubjectTree(
                new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    private SubjectTree below(Step step) {
        if (step instanceof Step.Member member) {
            return members.computeIfAbsent(member.name(), name -> empty());
        }
        if (step instanceof Step.ItemsOfKind kind) {
            return itemsOfKind.computeIfAbsent(kind, key -> empty());
        }
        List<SubjectTree> one = step instanceof Step.Items ? items : anyMember;
        if (one.isEmpty()) {
            one.add(empty());
        }
        return one.get(0);
    }

    boolean hasItems() {
        return !items.isEmpty() || !itemsOfKind.isEmpty();
    }
}
