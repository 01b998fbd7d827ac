package dev.preflight.rule;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.ring.Internal;
import dev.preflight.rule.Rule.OfValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the values of a change, joined by their subjects, so that one descent over the details asks each of them at its places.
 * Immutable and thread-safe.
 */
@Internal
public final class ValueRules {
    /** So many places of one rule are kept; the others are counted. */
    private static final int MOST_PLACES = 100;

    private static final Knowledge<Boolean> OPEN = Knowledge.known(true);
    private static final Optional<Severity> ERROR = Optional.of(Severity.ERROR);

    private final List<OfValues> rules;
    private final boolean strictMode;
    private final SubjectTree tree;

    private ValueRules(List<OfValues> rules, boolean strictMode) {
        this.rules = List.copyOf(rules);
        this.strictMode = strictMode;
        this.tree = SubjectTree.of(this.rules);
    }

    /** Those rules, in a mode in which all of them are switched on. */
    public static ValueRules of(List<OfValues> rules, boolean strictMode) {
        return new ValueRules(rules, strictMode);
    }

    /**
     * Decides each rule for a change; the decisions are in the order of the rules.
     *
     * @throws RuleThrew when a rule throws
     */
    public List<Decision> judge(ChangeScene scene) {
        Descent descent = new Descent(scene);
        descent.at(tree, scene.details(), scene.sentDetails());
        return descent.decisions();
    }

    private final class Descent {
        private final ChangeScene scene;
        private final @Nullable Conjunction[] joined = new Conjunction[rules.size()];

        Descent(ChangeScene scene) {
            this.scene = scene;
        }

        /**
         * @param value the place without what the schema refuses
         * @param sent the place as it was sent; the same value where nothing is refused
         */
        void at(SubjectTree node, JsonValue value, JsonValue sent) {
            for (int rule : node.rules()) {
                ask(rule, value, sent);
            }
            node.members().forEach((name, below) -> member(below, name, value, sent));
            if (!node.anyMember().isEmpty()) {
                for (String name : sent.memberNames()) {
                    for (SubjectTree below : node.anyMember()) {
                        member(below, name, value, sent);
                    }
                }
            }
            if (node.hasItems() && sent.isArray()) {
                for (int i = 0; i < sent.size(); i++) {
                    JsonValue below = sent.item(i);
                    item(node, value == sent ? below : value.item(i), below);
                }
            }
        }

        private void member(SubjectTree node, String name, JsonValue value, JsonValue sent) {
            JsonValue below = sent.member(name);
            JsonValue shown = value == sent ? below : value.member(name);
            if (!below.isAbsent()) {
                at(node, shown, below);
            } else if (sent.isObject()) {
                for (int rule : node.rules()) {
                    if (rules.get(rule).evenWhereMissing()) {
                        ask(rule, shown, below);
                    }
                }
            }
        }

        private void item(SubjectTree node, JsonValue value, JsonValue sent) {
            for (SubjectTree below : node.items()) {
                at(below, value, sent);
            }
            node.itemsOfKind().forEach((kind, below) -> {
                if (sent.member(kind.member())
                        .text()
                        .filter(kind.text()::equals)
                        .isPresent()) {
                    at(below, value, sent);
                }
            });
        }

        private void ask(int index, JsonValue value, JsonValue sent) {
            OfValues rule = rules.get(index);
            if (rule.evenWhereRefused()) {
                judge(index, rule, sent);
            } else if (!isToldAlready(rule, value)) {
                judge(index, rule, value);
            }
        }

        /** One cause is told once: as an error by the schema, or as a warning, to which another warning adds nothing. */
        private boolean isToldAlready(OfValues rule, JsonValue value) {
            return value.isWithheld()
                    || rule.condition().isOfSize() && scene.refusesSize(value)
                    || scene.doubts(value)
                            && !rule.description().levels().in(strictMode).equals(ERROR);
        }

        private void judge(int index, OfValues rule, JsonValue value) {
            try {
                Knowledge<Boolean> open = rule.gate() == Gate.OPEN ? OPEN : scene.view(rule.gate());
                if (open instanceof Knowledge.Known<Boolean> known && !known.value()) {
                    return;
                }
                Decision decision = Gate.behind(open, rule.condition().judge(value, scene));
                if (!(decision instanceof Decision.Holds)) {
                    joined(index).add(decision);
                }
            } catch (RuntimeException | Error e) {
                throw new RuleThrew(rule.id(), e);
            }
        }

        private Conjunction joined(int index) {
            Conjunction ofRule = joined[index];
            if (ofRule == null) {
                ofRule = new Conjunction(MOST_PLACES);
                joined[index] = ofRule;
            }
            return ofRule;
        }

        List<Decision> decisions() {
            List<Decision> decisions = new ArrayList<>(joined.length);
            for (Conjunction ofRule : joined) {
                decisions.add(ofRule == null ? Decision.holds() : ofRule.decision());
            }
            return decisions;
        }
    }
}
