package dev.preflight.catalog;

import dev.preflight.Catalog;
import dev.preflight.Section;
import dev.preflight.SectionKey;
import dev.preflight.catalog.amiproduct.AmiProductSections;
import dev.preflight.catalog.changeset.Envelope;
import dev.preflight.catalog.containerproduct.ContainerProductSections;
import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.offer.OfferSections;
import dev.preflight.catalog.product.ProductSections;
import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Errata;
import dev.preflight.catalog.saasproduct.SaasProductSections;
import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.Rule;
import dev.preflight.schema.SchemaPage;
import dev.preflight.state.Effect;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AWS Marketplace Catalog API Reference, edition 2024-04-17, as rules. */
public final class AwsMarketplaceCatalog {
    /** The edition that the rules encode. */
    public static final String EDITION = ChangeTypes.EDITION;

    /** By the first segment of the section, then by change type; what is not here is planned. */
    private static final Map<String, Map<String, List<Rule<ChangeScene>>>> RULES = Map.of(
            "product", ProductSections.RULES,
            "ami-product", AmiProductSections.RULES,
            "container-product", ContainerProductSections.RULES,
            "saas-product", SaasProductSections.RULES);

    private AwsMarketplaceCatalog() {}

    /** The catalog. Build it once and share it: it is immutable and thread-safe. */
    public static Catalog standard() {
        Map<SectionKey, Section> sections = new LinkedHashMap<>();
        for (ChangeType changeType : ChangeTypes.ALL) {
            Section section = section(changeType);
            for (EntityType entityType : changeType.entityTypes()) {
                EntityType unversioned = EntityType.parse(entityType.name());
                sections.put(new SectionKey(entityType, changeType.name()), section);
                sections.put(new SectionKey(unversioned, changeType.name()), section);
            }
        }
        return new Catalog(EDITION, Envelope.schema(), Envelope.RULES, sections, AwsMarketplaceCatalog::initialState);
    }

    private static Section section(ChangeType changeType) {
        String id = changeType.section();
        String family = id.substring(0, id.indexOf('.'));
        Effect effect = effect(changeType);
        List<Rule<ChangeScene>> rules = RULES.getOrDefault(family, Map.of()).get(changeType.name());
        if (rules == null) {
            return Section.planned(changeType, effect);
        }
        return Section.of(changeType, () -> schema(id), new Section.Body(effect, rules));
    }

    /** Beside the examples of the section. */
    private static SchemaPage schema(String section) {
        String resource = "/dev/preflight/catalog/" + section.replace('.', '/') + "/schema.json";
        return SchemaPage.load(AwsMarketplaceCatalog.class, resource, section, "details", Errata::levels);
    }

    private static Effect effect(ChangeType changeType) {
        EntityType entityType = changeType.entityTypes().get(0);
        if (EntityTypes.isProduct(entityType)) {
            return ProductSections.effect(changeType.name());
        }
        return EntityTypes.isOffer(entityType) ? OfferSections.effect(changeType.name()) : Effect.NONE;
    }

    private static EntityState initialState(EntityType entityType, Knowledge<EntitySnapshot> snapshot) {
        if (EntityTypes.isProduct(entityType)) {
            return ProductSections.initial(snapshot);
        }
        return EntityTypes.isOffer(entityType)
                ? OfferSections.initial(snapshot)
                : new EntityState.Unknown(new Need.Reference("unmodelled"));
    }
}
