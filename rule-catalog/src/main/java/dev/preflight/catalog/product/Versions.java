package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The versions of a product: those that were saved, as the set changes them, and those that the set adds.
 *
 * @param saved in the order of the snapshot
 * @param added in the order in which they are applied
 */
public record Versions(Knowledge<List<Version>> saved, List<Version> added) {
    /** No versions at all, for certain. */
    static final Versions NONE = new Versions(Knowledge.known(List.of()), List.of());

    public Versions {
        added = List.copyOf(added);
    }

    /** The versions of which nothing is known. */
    static Versions unknown(Need need) {
        return new Versions(Knowledge.missing(need), List.of());
    }

    /** The versions in a snapshot. */
    static Versions saved(JsonValue list, Need need) {
        return list.isArray()
                ? new Versions(
                        Knowledge.known(list.items().stream()
                                .map(version -> Version.saved(version, need))
                                .toList()),
                        List.of())
                : unknown(need);
    }

    /** Whether there is any version. */
    public Knowledge<Boolean> any() {
        return added.isEmpty() ? saved.map(versions -> !versions.isEmpty()) : Knowledge.known(true);
    }

    /** All versions. */
    public Knowledge<List<Version>> all() {
        return saved.map(
                versions -> Stream.concat(versions.stream(), added.stream()).toList());
    }

    /** All delivery options of all versions. */
    public Knowledge<List<DeliveryOption>> options() {
        return all().map(versions ->
                versions.stream().flatMap(version -> version.options().stream()).toList());
    }

    /** The delivery option with that id; empty when there is none. */
    public Knowledge<Optional<DeliveryOption>> option(String id) {
        return options()
                .map(options -> options.stream()
                        .filter(option -> option.id().equals(Optional.of(id)))
                        .findFirst());
    }

    /** The version with a delivery option of that id; empty when there is none. */
    public Knowledge<Optional<Version>> owner(String id) {
        return all().map(versions ->
                versions.stream().filter(version -> version.owns(id)).findFirst());
    }

    Versions plus(Version version) {
        List<Version> more = new ArrayList<>(added);
        more.add(version);
        return new Versions(saved, more);
    }

    Versions with(UnaryOperator<Version> change) {
        return new Versions(saved.map(versions -> versions.stream().map(change).toList()), added);
    }
}
