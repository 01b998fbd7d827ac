package dev.preflight.catalog.containerproduct;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Tally;
import dev.preflight.catalog.entity.Version;
import dev.preflight.catalog.entity.Versions;
import dev.preflight.logic.Knowledge;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles of the delivery options that a request does not give another one. */
final class TakenTitles {
    private static final Tally NONE = new Tally();

    private final Tally all = new Tally();
    private final Map<Version, Tally> byVersion = new IdentityHashMap<>();

    private TakenTitles() {}

    /**
     * Reads them; none where a version hides its delivery options.
     *
     * @param retitled the ids of those that get another title
     */
    static TakenTitles of(Versions versions, Set<String> retitled) {
        TakenTitles titles = new TakenTitles();
        List<Version> known = versions.allWithOptions().fold(list -> list, needs -> List.of());
        for (Version version : known) {
            Tally own = titles.byVersion.computeIfAbsent(version, each -> new Tally());
            for (DeliveryOption option : version.options()) {
                if (option.id().filter(retitled::contains).isEmpty()) {
                    Knowledge<String> title = option.text("DeliveryOptionTitle");
                    own.add(title);
                    titles.all.add(title);
                }
            }
        }
        return titles;
    }

    /** Whether an option of the version has that title. */
    Knowledge<Boolean> inVersion(String title, Version version) {
        return byVersion.getOrDefault(version, NONE).contains(title);
    }

    /** Whether an option of another version has it. */
    Knowledge<Boolean> outside(String title, Optional<Version> version) {
        return all.containsBeside(
                title, version.map(own -> byVersion.getOrDefault(own, NONE)).orElse(NONE));
    }
}
