package dev.preflight.rule;

import dev.preflight.document.EntityType;
import java.util.List;

/**
 * A documented change type on the entity types that its section names.
 *
 * @param entityTypes such as {@code SaaSProduct@1.0}
 * @param name such as {@code AddDimensions}
 * @param section the first segments of the ids of its rules
 * @param rank when the service can apply it, lower ones first; distinct for the change types of one entity
 * @param creates whether it creates its entity
 * @param detailsRequired whether its page says that details are required
 * @param title the heading of its page in the reference, such as {@code Add pricing dimensions}
 */
public record ChangeType(
        List<EntityType> entityTypes,
        String name,
        String section,
        int rank,
        boolean creates,
        boolean detailsRequired,
        String title) {
    public ChangeType {
        entityTypes = List.copyOf(entityTypes);
    }
}
