package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The versions of a product: those that were saved, as the set changes them, and those that the set adds.
 *
 * @param saved in the order of the snapshot
 * @param added in the order in which they are applied
 * @param updated delivery options that the set updates while it is unknown which ones there are
 */
public record Versions(Knowledge<List<Version>> saved, List<Version> added, List<DeliveryOption> updated) {
    /** No versions at all, for certain. */
    static final Versions NONE = of(Knowledge.known(List.of()));

    public Versions {
        added = List.copyOf(added);
        updated = List.copyOf(updated);
    }

    private static Versions of(Knowledge<List<Version>> saved) {
        return new Versions(saved, List.of(), List.of());
    }

    /** The versions of which nothing is known. */
    static Versions unknown(Need need) {
        return of(Knowledge.missing(need));
    }

    /** The versions in a snapshot. */
    static Versions saved(JsonValue list, Need need) {
        return list.isArray()
                ? of(Knowledge.known(list.items().stream()
                        .map(version -> Version.saved(version, need))
                        .toList()))
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

    /** The delivery option with that id; empty when there is none. */
    public Knowledge<Optional<DeliveryOption>> option(String id) {
        return options()
                .map(options -> options.stream()
                        .filter(option -> option.id().equals(Optional.of(id)))
                        .findFirst());
    }

    /** The version with a delivery option of that id; empty when there is none. */
    public Knowledge<Optional<Version>> owner(String id) {
        return options()
                .with(
                        all(),
                        (options, versions) -> versions.stream()
                                .filter(version -> version.owns(id))
                                .findFirst());
    }

    Versions plus(Version version) {
        List<Version> more = new ArrayList<>(added);
        more.add(version);
        return new Versions(saved, more, updated);
    }

    Versions with(UnaryOperator<Version> change) {
        return new Versions(saved.map(versions -> versions.stream().map(change).toList()), added, updated);
    }

    /** With each option changed, also those that the set updates without their being known. */
    Versions withOptions(UnaryOperator<DeliveryOption> change) {
        Versions changed = with(version -> version.withOptions(change));
        return new Versions(changed.saved, added, updated.stream().map(change).toList());
    }

    /** With updates of options of which it is unknown whether they are there. */
    Versions withUpdates(Collection<JsonValue> requests) {
        return saved.fold(known -> this, needs -> {
            List<DeliveryOption> more = new ArrayList<>(updated);
            for (JsonValue request : requests) {
                Need need = needs.iterator().next();
                more.add(new DeliveryOption.Updated(
                        new DeliveryOption.Unknown(request.member("Id").text(), need), request));
            }
            return new Versions(saved, added, more);
        });
    }
}
