package dev.preflight.catalog.amiproduct;

import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.state.Effect;

/** "Update future Region support". All that it demands stands in its schema. */
final class UpdateFutureRegionSupport {
    static final Page PAGE =
            Pages.page("ami-product.update-future-region-support", "AmiProduct.UpdateFutureRegionSupport");

    static final SectionPage SECTION = Pages.section(PAGE, Effect.NONE);

    private UpdateFutureRegionSupport() {}
}
