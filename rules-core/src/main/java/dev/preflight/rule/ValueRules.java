package dev.preflight.rule;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.logic.Violation;
import dev.preflight.ring.Internal;
import dev.preflight.rule.Rule.OfValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the values of a change, joined by their subjects, so that one descent over the details asks each of them at its places.
 * Immutable and thread-safe.
 */
@Internal
public final class ValueRules {
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
        private final @Nullable Tally[] tallies = new Tally[rules.size()];

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
                    tally(index).add(decision);
                }
            } catch (RuntimeException | Error e) {
                throw new RuleThrew(rule.id(), e);
            }
        }

        private Tally tally(int index) {
            Tally tally = tallies[index];
            if (tally == null) {
                tally = new Tally();
                tallies[index] = tally;
            }
            return tally;
        }

        List<Decision> decisions() {
            List<Decision> decisions = new ArrayList<>(tallies.length);
            for (Tally tally : tallies) {
                decisions.add(tally == null ? Decision.holds() : tally.decision());
            }
            return decisions;
        }
    }

    /** What the values of one rule come to: as {@link Decision#and} says, in time linear in their number. */
    private static final class Tally {
        private final List<Violation> violations = new ArrayList<>();
        private final Set<Need> needs = new LinkedHashSet<>();

        void add(Decision decision) {
            if (decision instanceof Decision.Violated violated) {
                violations.addAll(violated.violations());
            } else if (decision instanceof Decision.Undecided undecided) {
                needs.addAll(undecided.needs());
            }
        }

        Decision decision() {
            return violations.isEmpty() ? Decision.undecided(needs) : Decision.violated(violations);
        }
    }
}
