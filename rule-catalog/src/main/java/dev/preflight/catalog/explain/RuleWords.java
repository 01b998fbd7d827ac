package dev.preflight.catalog.explain;

import dev.preflight.catalog.reference.Ledger;
import dev.preflight.logic.Need;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.Levels;
import dev.preflight.rule.Phase;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a rule in words, as plain text; each is a part of a sentence. */
public final class RuleWords {
    private static final int MANY_PAGES = 6;

    private RuleWords() {}

    /** The demand as a sentence: {@code ProductTitle must have at most 72 characters.} */
    public static String demand(RuleDescription rule) {
        return rule.demand().substring(0, 1).toUpperCase(Locale.ROOT)
                + rule.demand().substring(1) + ".";
    }

    /** What AWS does when the rule is broken. */
    public static String answer(RuleDescription rule) {
        Optional<Severity> severity =
                rule.levels().standard().or(() -> rule.levels().strict());
        boolean certain = severity.equals(Optional.of(Severity.ERROR));
        AwsCode code = rule.code();
        if (code instanceof AwsCode.Http http) {
            return "sync: StartChangeSet " + (certain ? "answers" : "may answer") + " HTTP " + http.status()
                    + rule.provenance().ofAnswer();
        }
        if (code instanceof AwsCode.ErrorCode error) {
            return "async: the change " + (certain ? "fails" : "may fail") + " with " + error.name()
                    + rule.provenance().ofAnswer();
        }
        return code.phase() == Phase.SYNC ? "sync: no HTTP status is documented" : "async: no error code is documented";
    }

    /** The HTTP status or the error code alone; a dash where none is documented. */
    public static String code(AwsCode code) {
        if (code instanceof AwsCode.Http http) {
            return Integer.toString(http.status());
        }
        return code instanceof AwsCode.ErrorCode error ? error.name() : "-";
    }

    /** How severe a finding is: {@code warning, in strict mode error}. */
    public static String severity(Levels levels) {
        String standard = level(levels.standard());
        String strict = level(levels.strict());
        return standard.equals(strict) ? standard : standard + ", in strict mode " + strict;
    }

    private static String level(Optional<Severity> severity) {
        return severity.map(level -> level.name().toLowerCase(Locale.ROOT)).orElse("off");
    }

    /** Where the rule comes from: {@code documented: Product.AddDimensions async.03}. */
    public static String provenance(RuleDescription rule) {
        String word = rule.provenance().word();
        String constraints = constraints(rule);
        return constraints.isEmpty() ? word : word + ": " + constraints;
    }

    /** The documented constraints. Some rules on the request stand for a row on every page; of those the first is enough. */
    private static String constraints(RuleDescription rule) {
        List<String> constraints = Ledger.ENTRIES.stream()
                .filter(entry -> covers(rule, entry))
                .map(Ledger.Entry::constraint)
                .toList();
        return ConstraintNames.of(constraints).brief(MANY_PAGES);
    }

    /** Rules of code say so themselves; the ledger speaks for assertions of schemas, and for rules that stand for many rows. */
    private static boolean covers(RuleDescription rule, Ledger.Entry entry) {
        return rule.constraints().contains(entry.constraint())
                || entry.rules().contains(rule.id().text());
    }

    /** What decides the rule where the change set itself does not; empty when nothing else is needed. */
    public static String needs(Collection<Need> needs) {
        List<String> words =
                needs.stream().map(RuleWords::need).distinct().sorted().toList();
        return words.isEmpty() ? "" : "needs " + String.join(", or ", words);
    }

    private static String need(Need need) {
        return need.snapshotOf().map(id -> "a snapshot of the " + entity(id)).orElseGet(need::inGeneral);
    }

    private static String entity(String id) {
        return switch (id.substring(0, Math.max(0, id.indexOf('-')))) {
            case "prod" -> "product";
            case "offer" -> "offer";
            case "resaleauthz" -> "resale authorization";
            case "exp" -> "experience";
            default -> "entity";
        };
    }
}
