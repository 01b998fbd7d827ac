package dev.preflight.dsl;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.SetScene;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of the reference: where rules are stated, one column of the documentation a line.
 *
 * <pre>{@code
 * static final Rule<ChangeScene> TITLE_LENGTH = PAGE.rule("title.length")
 *         .on("Title")
 *         .must(haveAtMostCharacters(72))
 *         .otherwise(errorCode("INVALID_INPUT"))
 *         .documentedAs("async.01");
 * }</pre>
 *
 * @param rulePrefix the first segments of the ids of its rules
 * @param constraintPrefix the first segments of the ids of its documented constraints
 * @param errata how severe a rule is that an erratum decides
 * @param subjects short words for long paths, for ids; the same as those that the schema of the page gives
 */
public record Page(
        String rulePrefix, String constraintPrefix, Function<String, Levels> errata, Map<String, String> subjects) {
    public Page {
        subjects = Map.copyOf(subjects);
    }

    public Page(String rulePrefix, String constraintPrefix, Function<String, Levels> errata) {
        this(rulePrefix, constraintPrefix, errata, Map.of());
    }

    /** The same page with a short word for a long path; empty for a path that goes without saying. */
    public Page withSubject(String path, String word) {
        Map<String, String> more = new HashMap<>(subjects);
        more.put(path, word);
        return new Page(rulePrefix, constraintPrefix, errata, more);
    }

    /** Starts the statement of a rule; the name is what follows the page's prefix in its id. */
    public SubjectStep rule(String name) {
        return new SubjectStep(this, new RuleId(rulePrefix + "." + name));
    }

    /** Starts the statement of a rule whose id follows from what it looks at, as the ids of schemas do. */
    public MustStep ruleOn(String path, String check) {
        return rule(words(path) + "." + check).on(path);
    }

    private String words(String path) {
        Optional<String> start = subjects.keySet().stream()
                .filter(each -> path.equals(each) || path.startsWith(each + "."))
                .max(Comparator.comparingInt(String::length));
        if (start.isEmpty()) {
            return Subject.words(path);
        }
        String word = subjects.getOrDefault(start.get(), "");
        String rest = Subject.words(path.substring(start.get().length()));
        return Stream.of(word, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }

    /** Next column: what the rule looks at. */
    public record SubjectStep(Page page, RuleId id) {
        /** Values of the details of a change: {@code Field}, {@code List.*.Field}, or empty for the details themselves. */
        public MustStep on(String path) {
            return new MustStep(this, Subject.parse(path));
        }

        /** The change as a whole; the words are all that the rule demands. */
        public OtherwiseStep<ChangeScene> onTheChange(String demand, Rule.Judgement<ChangeScene> judgement) {
            return new OtherwiseStep<>(this, demand, judgement);
        }

        /** The change set as a whole; the words are all that the rule demands. */
        public OtherwiseStep<SetScene> onTheSet(String demand, Rule.Judgement<SetScene> judgement) {
            return new OtherwiseStep<>(this, demand, judgement);
        }
    }

    /** Next column: what is demanded. */
    public record MustStep(SubjectStep step, Subject subject) {
        public OtherwiseStep<ChangeScene> must(Condition condition) {
            String demand = subject.label() + " must " + condition.words();
            return new OtherwiseStep<>(
                    step,
                    demand,
                    scene -> condition.holdsThroughout(scene)
                            ? Decision.holds()
                            : subject.all(scene.details(), value -> condition.judge(value, scene)));
        }

        /** Shorthand for a condition that no other rule shares. */
        public OtherwiseStep<ChangeScene> must(String words, BiFunction<JsonValue, ChangeScene, Decision> judgement) {
            return must(Condition.of(words, judgement));
        }
    }

    /** Next column: what AWS answers. */
    public record OtherwiseStep<S>(SubjectStep step, String demand, Rule.Judgement<S> judgement) {
        public LastStep<S> otherwise(AwsCode code) {
            return new LastStep<>(this, code, Levels.ERROR, Provenance.DOCUMENTED, Optional.empty());
        }
    }

    /** Last column: where it is documented; before it, what makes the rule less than certain. */
    public record LastStep<S>(
            OtherwiseStep<S> statement, AwsCode code, Levels levels, Provenance provenance, Optional<String> erratum) {
        /** The rule warns only, since it comes from elsewhere than the reference's own words. */
        public LastStep<S> asWarning(Provenance source) {
            return new LastStep<>(statement, code, Levels.WARNING, source, erratum);
        }

        /** The rule warns, and is an error in strict mode only, since it comes from elsewhere than the reference's own words. */
        public LastStep<S> inDoubt(Provenance source) {
            return new LastStep<>(statement, code, Levels.IN_DOUBT, source, erratum);
        }

        /** The rule comes from elsewhere than the reference's own words, but is certain. */
        public LastStep<S> from(Provenance source) {
            return new LastStep<>(statement, code, levels, source, erratum);
        }

        /** The documentation contradicts itself here; the erratum says how severe the rule is. */
        public LastStep<S> decidedBy(String erratumId) {
            Levels decided = statement.step.page.errata.apply(erratumId);
            return new LastStep<>(statement, code, decided, Provenance.CONFLICTING, Optional.of(erratumId));
        }

        /** The erratum settles how to read the rule; read so, it is an error. */
        public LastStep<S> readBy(String erratumId) {
            return new LastStep<>(statement, code, levels, Provenance.CONFLICTING, Optional.of(erratumId));
        }

        /** The rows of the page, such as {@code async.01}, that the rule covers. */
        public Rule<S> documentedAs(String... rows) {
            String prefix = statement.step.page.constraintPrefix;
            List<String> constraints = Arrays.stream(rows)
                    .map(row -> Character.isUpperCase(row.charAt(0)) ? row : prefix + "." + row)
                    .toList();
            RuleDescription description = new RuleDescription(
                    statement.step.id, statement.demand, code, levels, provenance, erratum, constraints);
            return new Rule<>(description, statement.judgement);
        }
    }
}
