package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.haveAtMostItems;
import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.rule.AwsCode.noCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Inventory;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Create repositories and resources". */
final class AddRepositories {
    static final Page PAGE = Pages.page("container-product.add-repositories", "ContainerProduct.AddRepositories");

    private static final Limit LIMIT = Limits.of("repositories");
    private static final String DUPLICATE_NAME = "DUPLICATE_ECR_REPOSITORY_NAME";

    static final Rule<ChangeScene> MANY = PAGE.ruleOn("Repositories", "max-items")
            .must(haveAtMostItems(LIMIT))
            .otherwise(http(422))
            .from(Provenance.ANSWER_INFERRED)
            .documentedAs("field.07");

    static final Rule<ChangeScene> MANY_OF_PRODUCT = PAGE.ruleOn("Repositories", "max-of-product")
            .must("leave the product with at most " + LIMIT.value() + " repositories", AddRepositories::withStored)
            .otherwise(noCode(Phase.ASYNC))
            .documentedAs("field.07");

    static final Rule<ChangeScene> SLASH = PAGE.ruleOn("Repositories.*.RepositoryName", "slash")
            .must(text("have no slash", AddRepositories::slash))
            .otherwise(errorCode("INVALID_ECR_REPOSITORY_NAME"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.01");

    static final Rule<ChangeScene> DUPLICATE = PAGE.rule("repositories.repository-name.duplicate")
            .on("Repositories")
            .must(notRepeat("the name", AddRepositories::name, item -> item.member("RepositoryName")))
            .otherwise(errorCode(DUPLICATE_NAME))
            .documentedAs("async.02");

    static final Rule<ChangeScene> EXISTS = PAGE.ruleOn("Repositories.*.RepositoryName", "exists")
            .must("not be the name of a repository that the product has", AddRepositories::unused)
            .otherwise(errorCode(DUPLICATE_NAME))
            .documentedAs("async.02");

    static final SectionPage SECTION = Pages.section(
            PAGE, ProductEffects.ADD_REPOSITORIES, List.of(MANY, MANY_OF_PRODUCT, SLASH, DUPLICATE, EXISTS));

    private AddRepositories() {}

    private static Optional<String> name(JsonValue repository) {
        return repository.member("RepositoryName").text().filter(text -> !text.isEmpty());
    }

    private static Inventory<String> stored(ChangeScene scene) {
        return Product.before(scene).delivery().repositories();
    }

    /** A request that is over the limit by itself is the other rule's. */
    private static Decision withStored(JsonValue repositories, ChangeScene scene) {
        int limit = scene.limit(LIMIT);
        if (repositories.size() > limit || !repositories.isArray()) {
            return Decision.holds();
        }
        return stored(scene).all().decide(stored -> {
            Set<String> all = new TreeSet<>(stored);
            repositories.items().forEach(item -> name(item).ifPresent(all::add));
            return all.size() <= limit
                    ? Decision.holds()
                    : Decision.violated(
                            repositories.pointer(),
                            "brings the product to " + all.size() + " repositories, at most " + limit
                                    + " are allowed; leave out " + (all.size() - limit)
                                    + ", or put several images into one repository");
        });
    }

    private static Optional<String> slash(String name) {
        return name.contains("/")
                ? Optional.of("is " + quoted(name) + ", which Amazon ECR takes, but the documented form, nginx-web-app,"
                        + " has no slash; use a hyphen to be sure")
                : Optional.empty();
    }

    private static Decision unused(JsonValue value, ChangeScene scene) {
        return value.text()
                .map(name -> stored(scene)
                        .contains(name)
                        .decide(there -> there
                                ? Decision.violated(
                                        value.pointer(),
                                        "is " + quoted(name) + ", a repository that the product has already; leave it"
                                                + " out")
                                : Decision.holds()))
                .orElseGet(Decision::holds);
    }
}
