package dev.preflight.catalog.product;

import dev.preflight.catalog.reference.SectionPage;
import java.util.List;

/** The sections that AMI, container and SaaS products share. */
public final class ProductSections {
    public static final List<SectionPage> SECTIONS = List.of(
            CreateProduct.SECTION,
            UpdateInformation.SECTION,
            AddDimensions.SECTION,
            UpdateDimensions.SECTION,
            RestrictDimensions.SECTION,
            UpdateTargeting.SECTION,
            UpdateVisibility.SECTION,
            ReleaseProduct.SECTION);

    private ProductSections() {}
}
