package dev.preflight.catalog.amiproduct;

import static dev.preflight.dsl.Conditions.quoted;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.dsl.Conditions.when;
import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.NearMiss;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the pages of AMI products that name Regions have in common. */
final class Regions {
    private static final Pattern CODE = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]");

    private Regions() {}

    /** A Region that the list lacks may be newer than the list; what is no code at all the schema refuses. */
    static Rule<ChangeScene> known(Page page, Predicate<ChangeScene> applies, String... rows) {
        return page.ruleOn("Regions.*", "known")
                .must(when(
                        applies,
                        text(
                                "be a Region of the dated list",
                                code -> !CODE.matcher(code).matches() || ReferenceList.REGIONS.contains(code)
                                        ? Optional.empty()
                                        : Optional.of("is " + quoted(code)
                                                + ", which is not among the Regions that AWS Marketplace takes as of "
                                                + ReferenceList.REGIONS.asOf()
                                                + NearMiss.of(code, ReferenceList.REGIONS.values())
                                                        .map(near -> "; did you mean " + near + "?")
                                                        .orElse("; correct it, unless it is newer")))))
                .otherwise(errorCode("INVALID_REGIONS"))
                .asWarning(Provenance.INFERRED)
                .documentedAs(rows);
    }
}
