package dev.preflight;

import dev.preflight.state.EntitySnapshot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How old what a snapshot shows may be: it was saved on that day or later.
 *
 * @param entity the id of the entity
 * @param path the file that it was read from
 * @param lastModified the day on which the entity was changed last, as the snapshot shows it
 */
public record SnapshotAge(String entity, String path, LocalDate lastModified) {
    /** The oldest first. */
    static final Comparator<SnapshotAge> ORDER =
            Comparator.comparing(SnapshotAge::lastModified).thenComparing(SnapshotAge::entity);

    /** Empty when the snapshot does not say. */
    static Optional<SnapshotAge> of(EntitySnapshot snapshot) {
        return snapshot.lastModified().map(day -> new SnapshotAge(snapshot.id(), snapshot.path(), day));
    }
}
