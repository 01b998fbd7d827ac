package dev.preflight.catalog.amiproduct;

import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Add a Region". */
final class AddRegions {
    static final Page PAGE = Pages.page("ami-product.add-regions", "AmiProduct.AddRegions");

    static final Rule<ChangeScene> KNOWN = Regions.known(PAGE, Gate.OPEN, "field.05", "async.01");

    static final SectionPage SECTION = Pages.section(PAGE, ProductEffects.ADD_REGIONS, List.of(KNOWN));

    private AddRegions() {}
}
