package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of an AMI, container or SaaS product.
 *
 * @param seller the account that owns it, where a snapshot shows it
 * @param visibility its lifecycle state
 * @param information what it tells of itself
 * @param dimensions its pricing dimensions
 * @param restrictedDimensions those that a change of the set restricts; no snapshot shows any
 * @param delivery what buyers get of it, and where
 * @param buyerAccounts the accounts that it is targeted to
 * @param described whether a change of the set gives information; what that leaves out is told there
 */
public record Product(
        Optional<String> seller,
        Knowledge<String> visibility,
        Information information,
        Inventory<Dimension> dimensions,
        Inventory<Dimension.Identity> restrictedDimensions,
        Delivery delivery,
        Knowledge<Set<String>> buyerAccounts,
        boolean described)
        implements EntityState {
    /** A product that a change of the set creates: a Draft without anything. */
    static Product created() {
        return new Product(
                Optional.empty(),
                Knowledge.known(Visibility.DRAFT),
                Information.none(),
                Inventory.none(),
                Inventory.none(),
                Delivery.NONE,
                Knowledge.known(Set.of()),
                false);
    }

    /** A product of which nothing is known for want of something. */
    static Product unknown(Need need) {
        return new Product(
                Optional.empty(),
                Knowledge.missing(need),
                Information.unknown(need),
                Inventory.of(Knowledge.missing(need)),
                Inventory.of(Knowledge.missing(need)),
                Delivery.unknown(need),
                Knowledge.missing(need),
                false);
    }

    /** A product as it was saved; what the snapshot leaves out, or shows as {@code null}, stays unknown. */
    static Product saved(EntitySnapshot snapshot) {
        Shown shown = Shown.in(snapshot);
        JsonValue details = snapshot.details();
        JsonValue accounts =
                details.member("Targeting").member("PositiveTargeting").member("BuyerAccounts");
        return new Product(
                snapshot.account(),
                shown.text(details.member("Description").member("Visibility")),
                Information.saved(details, shown),
                Inventory.of(Dimension.readAll(details.member("Dimensions"), shown.need(details.member("Dimensions")))),
                Inventory.of(shown.missing(details.member("RestrictedDimensions"))),
                Delivery.saved(details, shown),
                shown.texts(accounts).map(TreeSet::new),
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

    /** Its versions with their delivery options. */
    public Versions versions() {
        return delivery.versions();
    }

    Product withVisibility(String now) {
        return new Product(
                seller,
                Knowledge.known(now),
                information,
                dimensions,
                restrictedDimensions,
                delivery,
                buyerAccounts,
                described);
    }

    Product withInformation(Information now, boolean nowDescribed) {
        return new Product(
                seller,
                visibility,
                now,
                dimensions,
                restrictedDimensions,
                delivery,
                buyerAccounts,
                described || nowDescribed);
    }

    Product withDimensions(Inventory<Dimension> now) {
        return new Product(
                seller, visibility, information, now, restrictedDimensions, delivery, buyerAccounts, described);
    }

    Product withRestrictedDimensions(Inventory<Dimension.Identity> now) {
        return new Product(seller, visibility, information, dimensions, now, delivery, buyerAccounts, described);
    }

    Product withDelivery(Delivery now) {
        return new Product(
                seller, visibility, information, dimensions, restrictedDimensions, now, buyerAccounts, described);
    }

    Product withBuyerAccounts(Set<String> now) {
        return new Product(
                seller,
                visibility,
                information,
                dimensions,
                restrictedDimensions,
                delivery,
                Knowledge.known(now),
                described);
    }
}
