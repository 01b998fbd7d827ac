package dev.preflight.catalog.product;

import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.quoted;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Condition;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Update targeting configuration". */
final class UpdateTargeting {
    static final Page PAGE = Pages.page("product.update-targeting", "Product.UpdateTargeting");

    private static final String ACCOUNTS = "PositiveTargeting.BuyerAccounts";

    static final Rule<ChangeScene> EMPTY_CHANGE = PAGE.rule("positive-targeting.given")
            .on("PositiveTargeting")
            .must(
                    "be there, since nothing else can be sent",
                    (targeting, scene) -> targeting.isAbsent()
                            ? Decision.violated(
                                    targeting.pointer(),
                                    "is missing, so this change does nothing; give it or drop the change")
                            : Decision.holds())
            .otherwise(http(422))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.04");

    static final Rule<ChangeScene> NO_OPTION = PAGE.rule("positive-targeting.option")
            .on("PositiveTargeting")
            .must(
                    "have at least one targeting option",
                    (targeting, scene) -> targeting.isObject() && targeting.isEmpty()
                            ? Decision.violated(targeting.pointer(), "is empty; name the accounts in BuyerAccounts")
                            : Decision.holds())
            .otherwise(http(422))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("field.04");

    static final Rule<ChangeScene> MANY_ACCOUNTS = PAGE.rule("positive-targeting.buyer-accounts.shape-max-items")
            .on(ACCOUNTS)
            .must(whenWithinTheTable(haveAtMostItems(100)))
            .otherwise(http(422))
            .decidedBy("P-30")
            .documentedAs("sync.04");

    static final Rule<ChangeScene> UNCHANGED = PAGE.rule("positive-targeting.buyer-accounts.unchanged")
            .on(ACCOUNTS)
            .must("differ from the accounts targeted now", UpdateTargeting::differ)
            .otherwise(http(422))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("sync.05");

    static final Rule<ChangeScene> PRODUCT_VISIBILITY = PAGE.rule("product.visibility")
            .onTheChange("The product must be Public, Limited or Draft", UpdateTargeting::visibility)
            .otherwise(errorCode("INVALID_PRODUCT_VISIBILITY"))
            .documentedAs("sync.01", "async.01");

    static final Rule<ChangeScene> ACCOUNT_ID = PAGE.rule("positive-targeting.buyer-accounts.account-id")
            .on(ACCOUNTS + ".*")
            .must(text("be an account id of 12 digits", UpdateTargeting::accountId))
            .otherwise(errorCode("INVALID_AWS_ACCOUNT_IDS"))
            .readBy("P-29")
            .documentedAs("sync.02", "async.02");

    static final List<Rule<ChangeScene>> RULES =
            List.of(EMPTY_CHANGE, NO_OPTION, MANY_ACCOUNTS, UNCHANGED, PRODUCT_VISIBILITY, ACCOUNT_ID);

    private UpdateTargeting() {}

    private static Condition whenWithinTheTable(Condition condition) {
        return Condition.of(
                condition.words(),
                (accounts, scene) -> accounts.size() > 5000 ? Decision.holds() : condition.judge(accounts, scene));
    }

    private static Decision differ(JsonValue accounts, ChangeScene scene) {
        if (!accounts.isArray()) {
            return Decision.holds();
        }
        Set<String> wanted = new TreeSet<>(accounts.texts());
        return Product.of(scene.entityBefore())
                .buyerAccounts()
                .decide(now -> !now.equals(wanted)
                        ? Decision.holds()
                        : Decision.violated(
                                accounts.pointer(),
                                "are the " + wanted.size() + " accounts targeted already; AWS asks for a change"));
    }

    private static Decision visibility(ChangeScene scene) {
        return Product.of(scene.entityBefore())
                .visibility()
                .decide(visibility -> !visibility.equals(Visibility.RESTRICTED)
                        ? Decision.holds()
                        : Decision.violated(
                                scene.change().identifier().pointer(),
                                "names a Restricted product; targeting takes a Public, Limited or Draft one"));
    }

    private static Optional<String> accountId(String account) {
        return account.matches("[0-9]{12}")
                ? Optional.empty()
                : Optional.of("is " + quoted(account) + ", an account id has 12 digits");
    }
}
