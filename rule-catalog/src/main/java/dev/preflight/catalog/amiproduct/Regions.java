package dev.preflight.catalog.amiproduct;

import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.text.NearMiss;

/** What the pages of AMI products that name Regions have in common. */
final class Regions {
    private Regions() {}

    /** A Region that the list lacks may be newer than the list. */
    static Rule<ChangeScene> known(Page page, Gate applies, String... rows) {
        return page.ruleOn("Regions.*", "known")
                .when(applies)
                .must(text(
                        "be a Region of the dated list",
                        ReferenceList.REGIONS::contains,
                        code -> "is " + quoted(code)
                                + ", which is not among the Regions that AWS Marketplace takes as of "
                                + ReferenceList.REGIONS.asOf()
                                + NearMiss.question(code, ReferenceList.REGIONS.values())
                                        .map(question -> "; " + question)
                                        .orElse("; correct it, unless it is newer")))
                .otherwise(errorCode("INVALID_REGIONS"))
                .asWarning(Provenance.INFERRED)
                .documentedAs(rows);
    }
}
