package dev.preflight.catalog.product;

import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.LinearPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Update targeting configuration". */
final class UpdateTargeting {
    static final Page PAGE = Pages.page("product.update-targeting", "Product.UpdateTargeting");

    private static final LinearPattern ACCOUNT = new LinearPattern("^[0-9]{12}$");
    private static final String ACCOUNTS = "PositiveTargeting.BuyerAccounts";
    private static final Limit ACCOUNTS_OF_THE_SHAPE = Limits.of("buyer-accounts-of-the-client-schema");

    static final Rule<ChangeScene> EMPTY_CHANGE = PAGE.rule("positive-targeting.given")
            .on("PositiveTargeting")
            .evenMissing()
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
                            ? Decision.violated(
                                    targeting.pointer(),
                                    "is empty; name the accounts in BuyerAccounts, or give it an empty list to target"
                                            + " none")
                            : Decision.holds())
            .otherwise(http(422))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("field.04");

    static final Rule<ChangeScene> MANY_ACCOUNTS = PAGE.rule("positive-targeting.buyer-accounts.shape-max-items")
            .on(ACCOUNTS)
            .must(Condition.of(
                            "have at most " + ACCOUNTS_OF_THE_SHAPE.value()
                                    + " items, as AWS's newer client schema says",
                            UpdateTargeting::accountsOfTheShape)
                    .ofSize())
            .otherwise(http(422))
            .decidedBy("P-30")
            .documentedAs("sync.04");

    static final Rule<ChangeScene> UNCHANGED = PAGE.rule("positive-targeting.buyer-accounts.unchanged")
            .on(ACCOUNTS)
            .must("differ from the accounts targeted now", UpdateTargeting::differ)
            .otherwise(http(422))
            .asWarning(Provenance.ANSWER_INFERRED)
            .documentedAs("sync.05");

    static final Rule<ChangeScene> PRODUCT_VISIBILITY = PAGE.rule("product.visibility")
            .onTheChange(
                    "The product must be Public, Limited or Draft",
                    ProductState.among(
                            List.of(Visibility.PUBLIC, Visibility.LIMITED, Visibility.DRAFT),
                            "bring it back with UpdateVisibility first"))
            .otherwise(errorCode("INVALID_PRODUCT_VISIBILITY"))
            .documentedAs("sync.01", "async.01");

    static final Rule<ChangeScene> ACCOUNT_ID = PAGE.rule("positive-targeting.buyer-accounts.account-id")
            .on(ACCOUNTS + ".*")
            .must(text("be an account id of 12 digits", UpdateTargeting::accountId))
            .otherwise(errorCode("INVALID_AWS_ACCOUNT_IDS"))
            .readBy("P-29")
            .documentedAs("sync.02", "async.02");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.UPDATE_TARGETING,
            List.of(EMPTY_CHANGE, NO_OPTION, MANY_ACCOUNTS, UNCHANGED, PRODUCT_VISIBILITY, ACCOUNT_ID));

    private UpdateTargeting() {}

    private static Decision accountsOfTheShape(JsonValue accounts, ChangeScene scene) {
        int size = accounts.size();
        int limit = scene.limit(ACCOUNTS_OF_THE_SHAPE);
        return size > limit
                ? Decision.violated(
                        accounts.pointer(),
                        "has " + size + " items; the reference takes up to 5000, but AWS's newer client schema at most "
                                + limit + "; leave out " + (size - limit) + " to be sure")
                : Decision.holds();
    }

    private static Decision differ(JsonValue accounts, ChangeScene scene) {
        Set<String> wanted = new TreeSet<>(accounts.texts());
        return Product.before(scene)
                .buyerAccounts()
                .decide(now -> !now.equals(wanted)
                        ? Decision.holds()
                        : Decision.violated(
                                accounts.pointer(),
                                (wanted.isEmpty()
                                                ? "is empty, and no account is targeted already"
                                                : "names exactly the accounts that are targeted already ("
                                                        + wanted.size() + ")")
                                        + "; change the list or drop the change"));
    }

    private static Optional<String> accountId(String account) {
        return ACCOUNT.find(account)
                ? Optional.empty()
                : Optional.of("is " + quoted(account) + " with " + account.codePointCount(0, account.length())
                        + " characters, but an account id is exactly 12 digits; correct it");
    }
}
