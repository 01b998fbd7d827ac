package dev.preflight.catalog.amiproduct;

import dev.preflight.catalog.reference.SectionPage;
import java.util.List;

/** The sections of AMI products alone. */
public final class AmiProductSections {
    public static final List<SectionPage> SECTIONS = List.of(
            AddDeliveryOptions.SECTION,
            UpdateDeliveryOptions.SECTION,
            RestrictDeliveryOptions.SECTION,
            UpdateFutureRegionSupport.SECTION,
            AddRegions.SECTION,
            RestrictRegions.SECTION,
            AddInstanceTypes.SECTION,
            RestrictInstanceTypes.SECTION);

    private AmiProductSections() {}
}
