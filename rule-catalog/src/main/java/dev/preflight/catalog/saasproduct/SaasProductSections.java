package dev.preflight.catalog.saasproduct;

import dev.preflight.catalog.reference.SectionPage;
import java.util.List;

/** The sections of SaaS products alone. */
public final class SaasProductSections {
    public static final List<SectionPage> SECTIONS =
            List.of(AddDeliveryOptions.SECTION, UpdateDeliveryOptions.SECTION, UpdateDeliveryOptionsVisibility.SECTION);

    private SaasProductSections() {}
}
