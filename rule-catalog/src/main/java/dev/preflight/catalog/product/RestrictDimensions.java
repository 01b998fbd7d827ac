package dev.preflight.catalog.product;

import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Restrict pricing dimensions". Its tables are copies of those of UpdateDimensions; see the errata. */
final class RestrictDimensions {
    static final Page PAGE = Pages.page("product.restrict-dimensions", "Product.RestrictDimensions");

    static final Rule<ChangeScene> NOT_FOR_CONTAINERS = PAGE.rule("entity-type.documented")
            .onTheChange("The product must be an AMI or SaaS product", RestrictDimensions::notAContainer)
            .otherwise(http(422))
            .decidedBy("P-12")
            .documentedAs("field.02");

    static final Rule<ChangeScene> DUPLICATE = DimensionRules.duplicate(PAGE, "async.05");

    static final Rule<ChangeScene> EXISTS = DimensionRules.existsAsItCan(PAGE, "field.04", "field.05", "async.06");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.RESTRICT_DIMENSIONS,
            List.of(NOT_FOR_CONTAINERS),
            DimensionRules.textRules(PAGE, "async.01", "async.02"),
            List.of(DUPLICATE, EXISTS));

    private RestrictDimensions() {}

    private static Decision notAContainer(ChangeScene scene) {
        return EntityTypes.isContainerProduct(scene.entityType())
                ? Decision.violated(
                        scene.change().value().member("Entity").member("Type").pointer(),
                        "is " + quoted(scene.entityType().toString())
                                + ", but the reference names only AMI and SaaS products for"
                                + " RestrictDimensions; AWS may refuse it")
                : Decision.holds();
    }
}
