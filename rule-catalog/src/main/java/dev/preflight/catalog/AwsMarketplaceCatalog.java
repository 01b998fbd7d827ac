package dev.preflight.catalog;

import dev.preflight.Catalog;
import dev.preflight.Section;
import dev.preflight.SectionKey;
import dev.preflight.catalog.amiproduct.AmiProductSections;
import dev.preflight.catalog.changeset.Envelope;
import dev.preflight.catalog.containerproduct.ContainerProductSections;
import dev.preflight.catalog.entity.InitialEntities;
import dev.preflight.catalog.offer.OfferSections;
import dev.preflight.catalog.product.ProductSections;
import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.catalog.saasproduct.SaasProductSections;
import dev.preflight.document.EntityType;
import dev.preflight.rule.ChangeType;
import dev.preflight.schema.SchemaPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The AWS Marketplace Catalog API Reference, edition 2024-04-17, as rules. */
public final class AwsMarketplaceCatalog {
    /** The edition that the rules encode. */
    public static final String EDITION = ChangeTypes.EDITION;

    private static final List<SectionPage> PAGES = Stream.of(
                    ProductSections.SECTIONS,
                    AmiProductSections.SECTIONS,
                    ContainerProductSections.SECTIONS,
                    SaasProductSections.SECTIONS,
                    OfferSections.SECTIONS,
                    PlannedSections.SECTIONS)
            .flatMap(List::stream)
            .toList();

    private AwsMarketplaceCatalog() {}

    /**
     * The catalog. Build it once and share it: it is immutable and thread-safe.
     *
     * @throws IllegalStateException when a documented change type, its page and its schema do not belong together
     */
    public static Catalog standard() {
        return catalog(ChangeTypes.ALL, PAGES);
    }

    static Catalog catalog(List<ChangeType> changeTypes, List<SectionPage> pages) {
        Map<String, SectionPage> open = new LinkedHashMap<>();
        for (SectionPage page : pages) {
            if (open.put(page.id(), page) != null) {
                throw new IllegalStateException("two pages are called " + page.id());
            }
        }
        Map<SectionKey, Section> sections = new LinkedHashMap<>();
        for (ChangeType changeType : changeTypes) {
            SectionPage page = open.remove(changeType.section());
            if (page == null) {
                throw new IllegalStateException("no page stands for " + changeType.section());
            }
            Section section = section(changeType, page);
            for (EntityType entityType : changeType.entityTypes()) {
                EntityType unversioned = EntityType.parse(entityType.name());
                sections.put(new SectionKey(entityType, changeType.name()), section);
                sections.put(new SectionKey(unversioned, changeType.name()), section);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("no change type is documented for " + String.join(", ", open.keySet()));
        }
        return new Catalog(EDITION, Envelope.schema(), Envelope.RULES, sections, InitialEntities::of, Limits.all());
    }

    private static Section section(ChangeType changeType, SectionPage page) {
        if (page.isPlanned()) {
            return Section.planned(changeType, page.body().effect());
        }
        String resource = "/dev/preflight/catalog/" + page.id().replace('.', '/') + "/schema.json";
        if (AwsMarketplaceCatalog.class.getResource(resource) == null) {
            throw new IllegalStateException(page.id() + " has no schema");
        }
        return Section.of(
                changeType,
                () -> SchemaPage.load(AwsMarketplaceCatalog.class, resource, page.id(), "details", Errata::levels),
                page.body());
    }
}
