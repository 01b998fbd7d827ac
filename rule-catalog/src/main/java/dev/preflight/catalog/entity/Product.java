package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of an AMI, container or SaaS product.
 *
 * @param visibility its lifecycle state
 * @param information for each field of UpdateInformation whether the product has a value in it
 * @param dimensions its pricing dimensions
 * @param restrictedDimensions those that a change of the set restricts; no snapshot shows any
 * @param delivery what buyers get of it, and where
 * @param buyerAccounts the accounts that it is targeted to
 * @param described whether a change of the set gives information; what that leaves out is told there
 */
public record Product(
        Knowledge<String> visibility,
        Map<String, Knowledge<Boolean>> information,
        Inventory<Dimension> dimensions,
        Inventory<Dimension.Identity> restrictedDimensions,
        Delivery delivery,
        Knowledge<Set<String>> buyerAccounts,
        boolean described)
        implements EntityState {
    /** The fields that UpdateInformation sets, and where a snapshot shows them. */
    public static final Map<String, List<String>> INFORMATION_FIELDS = informationFields();

    public Product {
        information = Map.copyOf(information);
    }

    private static Map<String, List<String>> informationFields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("ProductTitle", List.of("Description", "ProductTitle"));
        fields.put("ShortDescription", List.of("Description", "ShortDescription"));
        fields.put("LongDescription", List.of("Description", "LongDescription"));
        fields.put("Highlights", List.of("Description", "Highlights"));
        fields.put("SearchKeywords", List.of("Description", "SearchKeywords"));
        fields.put("Categories", List.of("Description", "Categories"));
        fields.put("LogoUrl", List.of("PromotionalResources", "LogoUrl"));
        fields.put("AdditionalResources", List.of("PromotionalResources", "AdditionalResources"));
        fields.put("SupportDescription", List.of("SupportInformation", "Description"));
        return Collections.unmodifiableMap(fields);
    }

    /** A product that a change of the set creates: a Draft without anything. */
    static Product created() {
        Map<String, Knowledge<Boolean>> information = new LinkedHashMap<>();
        INFORMATION_FIELDS.keySet().forEach(field -> information.put(field, Knowledge.known(false)));
        return new Product(
                Knowledge.known(Visibility.DRAFT),
                information,
                Inventory.none(),
                Inventory.none(),
                Delivery.NONE,
                Knowledge.known(Set.of()),
                false);
    }

    /** A product of which nothing is known for want of something. */
    static Product unknown(Need need) {
        Knowledge<Boolean> unknown = Knowledge.missing(need);
        Map<String, Knowledge<Boolean>> information = new LinkedHashMap<>();
        INFORMATION_FIELDS.keySet().forEach(field -> information.put(field, unknown));
        return new Product(
                Knowledge.missing(need),
                information,
                Inventory.of(Knowledge.missing(need)),
                Inventory.of(Knowledge.missing(need)),
                Delivery.unknown(need),
                Knowledge.missing(need),
                false);
    }

    /** A product as it was saved; what the snapshot leaves out, or shows as {@code null}, stays unknown. */
    static Product saved(EntitySnapshot snapshot) {
        Need need = new Need.Snapshot(snapshot.id());
        JsonValue details = snapshot.details();
        Map<String, Knowledge<Boolean>> information = new LinkedHashMap<>();
        INFORMATION_FIELDS.forEach((field, path) -> {
            JsonValue value = details.member(path.get(0)).member(path.get(1));
            boolean readable = value.isText() || value.isArray();
            information.put(field, readable ? Knowledge.known(!value.isEmpty()) : Knowledge.missing(need));
        });
        JsonValue accounts =
                details.member("Targeting").member("PositiveTargeting").member("BuyerAccounts");
        return new Product(
                details.member("Description")
                        .member("Visibility")
                        .text()
                        .map(Knowledge::known)
                        .orElseGet(() -> Knowledge.missing(need)),
                information,
                Inventory.of(Dimension.readAll(details.member("Dimensions"), need)),
                Inventory.of(Knowledge.missing(need)),
                Delivery.saved(details, need),
                accounts.isArray() ? Knowledge.known(new TreeSet<>(accounts.texts())) : Knowledge.missing(need),
                false);
    }

    /** A product before any change: as saved, or unknown. */
    public static Product initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(Product::saved, needs -> unknown(needs.iterator().next()));
    }

    /** The product that a change is about, before the change. */
    public static Product before(ChangeScene scene) {
        return of(scene.entityBefore());
    }

    /** The product that a change is about, as the set leaves it. */
    public static Product finished(ChangeScene scene) {
        return of(scene.entityFinished());
    }

    /** The state as a product; unknown when the catalog models something else there. */
    public static Product of(EntityState state) {
        if (state instanceof Product product) {
            return product;
        }
        return unknown(
                state instanceof EntityState.Unknown nothing ? nothing.need() : new Need.Reference("unmodelled"));
    }

    /** Whether the product has a value in that field of UpdateInformation. */
    public Knowledge<Boolean> has(String field) {
        Knowledge<Boolean> known = information.get(field);
        if (known == null) {
            throw new IllegalArgumentException("no field of UpdateInformation: " + field);
        }
        return known;
    }

    /** Its versions with their delivery options. */
    public Versions versions() {
        return delivery.versions();
    }

    Product withVisibility(String now) {
        return new Product(
                Knowledge.known(now),
                information,
                dimensions,
                restrictedDimensions,
                delivery,
                buyerAccounts,
                described);
    }

    Product withInformation(Map<String, Boolean> given, boolean nowDescribed) {
        Map<String, Knowledge<Boolean>> changed = new LinkedHashMap<>(information);
        given.forEach((field, present) -> changed.put(field, Knowledge.known(present)));
        return new Product(
                visibility,
                changed,
                dimensions,
                restrictedDimensions,
                delivery,
                buyerAccounts,
                described || nowDescribed);
    }

    Product withDimensions(Inventory<Dimension> now) {
        return new Product(visibility, information, now, restrictedDimensions, delivery, buyerAccounts, described);
    }

    Product withRestrictedDimensions(Inventory<Dimension.Identity> now) {
        return new Product(visibility, information, dimensions, now, delivery, buyerAccounts, described);
    }

    Product withDelivery(Delivery now) {
        return new Product(visibility, information, dimensions, restrictedDimensions, now, buyerAccounts, described);
    }

    Product withBuyerAccounts(Set<String> now) {
        return new Product(
                visibility, information, dimensions, restrictedDimensions, delivery, Knowledge.known(now), described);
    }
}
