package dev.preflight.dsl;

import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.Subject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param rowPrefix the first segments of the ids of its documented constraints
 * @param otherRows those of other pages that its rules cover as well, by the word that names the page before a colon
 * @param errata how severe a rule is that an erratum decides
 * @param subjects short words for long paths, for ids; the same as those that the schema of the page gives
 */
public record Page(
        String rulePrefix,
        String rowPrefix,
        Map<String, String> otherRows,
        Function<String, Levels> errata,
        Map<String, String> subjects) {
    public Page {
        otherRows = Map.copyOf(otherRows);
        subjects = Map.copyOf(subjects);
    }

    public Page(String rulePrefix, String rowPrefix, Function<String, Levels> errata) {
        this(rulePrefix, rowPrefix, Map.of(), errata, Map.of());
    }

    /** The same page with a short word for a long path; empty for a path that goes without saying. */
    public Page withSubject(String path, String word) {
        return new Page(rulePrefix, rowPrefix, otherRows, errata, with(subjects, path, word));
    }

    /** The same page, whose rules also cover rows of another one: {@code word:async.01} begins with that prefix. */
    public Page withRows(String word, String otherPrefix) {
        return new Page(rulePrefix, rowPrefix, with(otherRows, word, otherPrefix), errata, subjects);
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> more = new HashMap<>(map);
        more.put(key, value);
        return more;
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
        String start = subjects.keySet().stream()
                .filter(each -> path.equals(each) || path.startsWith(each + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String rest = start.isEmpty() ? path : path.substring(Math.min(path.length(), start.length() + 1));
        return Stream.of(subjects.getOrDefault(start, ""), Subject.parse(rest).words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    /** A row of the page, {@code word:row} of another page, or the whole id of a constraint. */
    private String constraint(String row) {
        int colon = row.indexOf(':');
        if (colon >= 0) {
            String word = row.substring(0, colon);
            String prefix = otherRows.get(word);
            if (prefix == null) {
                throw new IllegalArgumentException(rulePrefix + " covers no rows of " + word);
            }
            return prefix + "." + row.substring(colon + 1);
        }
        return Character.isUpperCase(row.charAt(0)) ? row : rowPrefix + "." + row;
    }

    /** Next column: what the rule looks at. */
    public record SubjectStep(Page page, RuleId id) {
        /**
         * Values of the details of a change: {@code Field}, {@code List.*.Field}, {@code List.{Type=Kind}.Field}, or empty for the
         * details themselves. The rule is asked where they are there and the schema does not refuse them.
         */
        public MustStep on(String path) {
            return new MustStep(this, Subject.parse(path), Gate.OPEN, false, false);
        }

        /** The change as a whole; the words are all that the rule demands. */
        public OtherwiseStep<Rule<ChangeScene>> onTheChange(String demand, Rule.Judgement<ChangeScene> judgement) {
            return new OtherwiseStep<>(this, demand, description -> new OfScene<>(description, judgement));
        }

        /** The change set as a whole; the words are all that the rule demands. */
        public OtherwiseStep<OfScene<SetScene>> onTheSet(String demand, Rule.Judgement<SetScene> judgement) {
            return new OtherwiseStep<>(this, demand, description -> new OfScene<>(description, judgement));
        }
    }

    /** Next column: what is demanded; before it, where and when. */
    public record MustStep(
            SubjectStep step, Subject subject, Gate gate, boolean evenWhereMissing, boolean evenWhereRefused) {
        /** The rule applies where the gate is open. */
        public MustStep when(Gate opens) {
            return new MustStep(step, subject, opens, evenWhereMissing, evenWhereRefused);
        }

        /** The rule is also asked of the member that is missing. */
        public MustStep evenMissing() {
            return new MustStep(step, subject, gate, true, evenWhereRefused);
        }

        /** The rule is also asked of what the schema refuses, for a cause of its own. */
        public MustStep evenRefused() {
            return new MustStep(step, subject, gate, evenWhereMissing, true);
        }

        public OtherwiseStep<Rule<ChangeScene>> must(Condition condition) {
            String demand = subject.label() + " must " + condition.words();
            return new OtherwiseStep<>(
                    step,
                    demand,
                    description ->
                            new OfValues(description, subject, gate, condition, evenWhereMissing, evenWhereRefused));
        }

        /** Shorthand for a condition that no other rule shares. */
        public OtherwiseStep<Rule<ChangeScene>> must(String words, Condition.Judgement judgement) {
            return must(Condition.of(words, judgement));
        }
    }

    /** Next column: what AWS answers. */
    public record OtherwiseStep<R>(SubjectStep step, String demand, Function<RuleDescription, R> rule) {
        public LastStep<R> otherwise(AwsCode code) {
            return new LastStep<>(this, code, Levels.ERROR, Provenance.DOCUMENTED, Optional.empty());
        }
    }

    /** Last column: where it is documented; before it, what makes the rule less than certain. */
    public record LastStep<R>(
            OtherwiseStep<R> statement, AwsCode code, Levels levels, Provenance provenance, Optional<String> erratum) {
        /** The rule warns only, since it comes from elsewhere than the reference's own words. */
        public LastStep<R> asWarning(Provenance source) {
            return new LastStep<>(statement, code, Levels.WARNING, source, erratum);
        }

        /** The rule warns, and is an error in strict mode only, since it comes from elsewhere than the reference's own words. */
        public LastStep<R> inDoubt(Provenance source) {
            return new LastStep<>(statement, code, Levels.IN_DOUBT, source, erratum);
        }

        /** The rule comes from elsewhere than the reference's own words, but is certain. */
        public LastStep<R> from(Provenance source) {
            return new LastStep<>(statement, code, levels, source, erratum);
        }

        /** The documentation contradicts itself here; the erratum says how severe the rule is. */
        public LastStep<R> decidedBy(String erratumId) {
            Levels decided = statement.step.page.errata.apply(erratumId);
            return new LastStep<>(statement, code, decided, Provenance.CONFLICTING, Optional.of(erratumId));
        }

        /** The erratum settles how to read the rule; read so, it is an error. */
        public LastStep<R> readBy(String erratumId) {
            return new LastStep<>(statement, code, levels, Provenance.CONFLICTING, Optional.of(erratumId));
        }

        /** The rows of the page, such as {@code async.01}, that the rule covers. */
        public R documentedAs(String... rows) {
            List<String> constraints =
                    Arrays.stream(rows).map(statement.step.page::constraint).toList();
            RuleDescription description = new RuleDescription(
                    statement.step.id, statement.demand, code, levels, provenance, erratum, constraints);
            return statement.rule.apply(description);
        }
    }
}
