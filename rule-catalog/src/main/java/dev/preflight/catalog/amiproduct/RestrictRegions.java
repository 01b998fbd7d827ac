package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Inventory;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** "Restrict a Region". It prints no errors; those of AddRegions are borrowed. */
final class RestrictRegions {
    static final Page PAGE = Pages.page("ami-product.restrict-regions", "AmiProduct.RestrictRegions");

    static final Rule<ChangeScene> KNOWN = Regions.known(PAGE, Gate.of(RestrictRegions::isUndecided), "field.05");

    static final Rule<ChangeScene> SUPPORTED = PAGE.ruleOn("Regions.*", "supported")
            .must("be a Region that the product is available in", RestrictRegions::supported)
            .otherwise(errorCode("INVALID_REGIONS"))
            .readBy("P-68")
            .documentedAs("field.06");

    static final SectionPage SECTION = Pages.section(PAGE, ProductEffects.RESTRICT_REGIONS, List.of(KNOWN, SUPPORTED));

    private RestrictRegions() {}

    /** Where the product is available is the better list. */
    private static boolean isUndecided(ChangeScene scene) {
        return !regions(scene).stored().isKnown();
    }

    private static Inventory<String> regions(ChangeScene scene) {
        return Product.before(scene).delivery().regions();
    }

    private static Decision supported(JsonValue region, ChangeScene scene) {
        Optional<String> code = region.text();
        if (code.isEmpty()) {
            return Decision.holds();
        }
        return regions(scene)
                .contains(code.get())
                .decide(available -> available
                        ? Decision.holds()
                        : Decision.violated(
                                region.pointer(),
                                "is " + quoted(code.get()) + ", where the product is not available; leave it out"));
    }
}
