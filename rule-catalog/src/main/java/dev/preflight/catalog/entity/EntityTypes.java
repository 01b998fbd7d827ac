package dev.preflight.catalog.entity;

import dev.preflight.document.EntityType;
import java.util.Set;

/** The documented entity types, by name: a version that the edition does not know is still of its type. */
public final class EntityTypes {
    private static final String AMI_PRODUCT = "AmiProduct";
    private static final String CONTAINER_PRODUCT = "ContainerProduct";
    private static final String SAAS_PRODUCT = "SaaSProduct";
    private static final Set<String> PRODUCTS = Set.of(AMI_PRODUCT, CONTAINER_PRODUCT, SAAS_PRODUCT);

    private EntityTypes() {}

    public static boolean isProduct(EntityType type) {
        return PRODUCTS.contains(type.name());
    }

    public static boolean isAmiProduct(EntityType type) {
        return type.name().equals(AMI_PRODUCT);
    }

    public static boolean isContainerProduct(EntityType type) {
        return type.name().equals(CONTAINER_PRODUCT);
    }

    public static boolean isSaasProduct(EntityType type) {
        return type.name().equals(SAAS_PRODUCT);
    }

    public static boolean isOffer(EntityType type) {
        return type.name().equals("Offer");
    }

    public static boolean isResaleAuthorization(EntityType type) {
        return type.name().equals("ResaleAuthorization");
    }
}
