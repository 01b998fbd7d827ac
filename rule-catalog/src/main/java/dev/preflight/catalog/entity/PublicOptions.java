package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import java.util.Set;
import java.util.stream.Stream;

/** The delivery options that buyers see. */
public final class PublicOptions {
    private PublicOptions() {}

    /**
     * Whether a product keeps a Public delivery option when those with the given ids are taken away; true as well when
     * none of them is Public. Options that the set adds do not count.
     */
    public static Knowledge<Boolean> remain(Versions versions, Set<String> taken) {
        return versions.saved().flatMap(saved -> {
            Knowledge<Boolean> takesAway = Knowledge.any(saved.stream()
                    .map(version -> version.anyOption(
                            option -> isAmong(taken, option) ? isPublic(option) : Knowledge.known(false))));
            Knowledge<Boolean> leaves = Knowledge.any(saved.stream()
                    .map(version -> version.anyOption(
                            option -> isAmong(taken, option) ? Knowledge.known(false) : isPublic(option))));
            return Knowledge.any(Stream.of(takesAway.map(some -> !some), leaves));
        });
    }

    private static boolean isAmong(Set<String> ids, DeliveryOption option) {
        return option.id().filter(ids::contains).isPresent();
    }

    private static Knowledge<Boolean> isPublic(DeliveryOption option) {
        return option.visibility().map(Visibility.PUBLIC::equals);
    }
}
