package dev.preflight.catalog.containerproduct;

import dev.preflight.catalog.reference.SectionPage;
import java.util.List;

/** The sections of container products alone. */
public final class ContainerProductSections {
    public static final List<SectionPage> SECTIONS = List.of(
            AddDeliveryOptions.SECTION,
            UpdateDeliveryOptionsVisibility.SECTION,
            AddRepositories.SECTION,
            UpdateDeliveryOptions.SECTION,
            RestrictDeliveryOptions.SECTION);

    private ContainerProductSections() {}
}
