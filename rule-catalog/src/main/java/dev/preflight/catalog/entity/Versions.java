package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The versions of a product: those that were saved, as the set changes them, and those that the set adds.
 *
 * @param inventory the versions
 * @param updated delivery options that the set updates while it is unknown which ones there are
 */
public record Versions(Inventory<Version> inventory, List<DeliveryOption> updated) {
    /** No versions at all, for certain. */
    static final Versions NONE = new Versions(Inventory.none(), List.of());

    public Versions {
        updated = List.copyOf(updated);
    }

    private static Versions of(Knowledge<List<Version>> saved) {
        return new Versions(Inventory.of(saved), List.of());
    }

    /** The versions of which nothing is known. */
    static Versions unknown(Need need) {
        return of(Knowledge.missing(need));
    }

    /** The versions in a snapshot. */
    static Versions saved(JsonValue list, Shown shown) {
        return list.isArray()
                ? of(Knowledge.known(list.items().stream()
                        .map(version -> Version.saved(version, shown))
                        .toList()))
                : of(shown.missing(list));
    }

    /** Those that were saved, as the set changes them. */
    public Knowledge<List<Version>> saved() {
        return inventory.stored();
    }

    /** Those that the set adds. */
    public List<Version> added() {
        return inventory.added();
    }

    /** All versions. */
    public Knowledge<List<Version>> all() {
        return inventory.all();
    }

    /** All versions, once each of them shows its delivery options, so that it is known which one an id belongs to. */
    public Knowledge<List<Version>> allWithOptions() {
        return options().with(all(), (options, versions) -> versions);
    }

    /** All delivery options of all versions; unknown when a snapshot shows a version without its list. */
    public Knowledge<List<DeliveryOption>> options() {
        return all().flatMap(versions -> versions.stream()
                .flatMap(version -> version.hidden().stream())
                .findFirst()
                .map(Knowledge::<List<DeliveryOption>>missing)
                .orElseGet(() -> Knowledge.known(versions.stream()
                        .flatMap(version -> version.options().stream())
                        .toList())));
    }

    Versions plus(Version version) {
        return new Versions(inventory.plus(List.of(version)), updated);
    }

    /** With each of those changed that were saved. */
    Versions with(UnaryOperator<Version> change) {
        return new Versions(inventory.withStored(change), updated);
    }

    /** With each option changed, also those that the set updates without their being known. */
    Versions withOptions(UnaryOperator<DeliveryOption> change) {
        Versions changed = with(version -> version.withOptions(change));
        return new Versions(changed.inventory, updated.stream().map(change).toList());
    }

    /** With updates of options of which it is unknown whether they are there. */
    Versions withUpdates(Collection<JsonValue> requests) {
        return saved().fold(known -> this, needs -> {
            List<DeliveryOption> more = new ArrayList<>(updated);
            for (JsonValue request : requests) {
                Need need = needs.iterator().next();
                more.add(DeliveryOption.unknown(request.member("Id").text(), need)
                        .updated(request));
            }
            return new Versions(inventory, more);
        });
    }
}
