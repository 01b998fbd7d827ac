package dev.preflight.catalog.product;

import dev.preflight.logic.Knowledge;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The delivery options that buyers see. */
public final class PublicOptions {
    private PublicOptions() {}

    /**
     * Whether a product keeps a Public delivery option when those with the given ids are taken away; true as well when
     * none of them is Public. Options that the set adds do not count.
     */
    public static Knowledge<Boolean> remain(Versions versions, Collection<String> taken) {
        return versions.saved().flatMap(saved -> {
            Knowledge<Boolean> takesAway = isPublic(saved, taken, true);
            Stream<Knowledge<Boolean>> hidden =
                    saved.stream().flatMap(version -> version.hidden().stream()).map(Knowledge::missing);
            return Knowledge.any(
                    Stream.concat(Stream.of(takesAway.map(some -> !some), isPublic(saved, taken, false)), hidden));
        });
    }

    private static Knowledge<Boolean> isPublic(List<Version> versions, Collection<String> ids, boolean amongThem) {
        return Knowledge.any(versions.stream()
                .flatMap(version -> version.options().stream())
                .filter(option -> option.id().filter(ids::contains).isPresent() == amongThem)
                .map(option -> option.visibility().map(Visibility.PUBLIC::equals)));
    }
}
