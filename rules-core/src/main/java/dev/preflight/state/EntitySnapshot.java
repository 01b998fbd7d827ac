package dev.preflight.state;

import dev.preflight.document.EntityType;
import dev.preflight.document.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A saved answer of DescribeEntity. What is missing or {@code null} in it is unknown, never absent: AWS leaves out what it
 * does not show.
 *
 * @param entityType such as {@code SaaSProduct@1.0}; empty when the answer does not say
 * @param id the entity id without the revision
 * @param revision the revision that was saved, when the identifier carries one
 * @param account the account that owns it, out of its EntityArn; empty when the answer has none
 * @param lastModified the day on which the entity was changed last when it was saved; empty when the answer does not say
 * @param details the entity's document; absent when the answer holds none that can be read
 * @param path the file it was read from, for messages
 */
public record EntitySnapshot(
        String entityType,
        String id,
        OptionalLong revision,
        Optional<String> account,
        Optional<LocalDate> lastModified,
        JsonValue details,
        String path) {
    /** Whether the entity may be of that type, as far as both say. */
    public boolean mayBeOf(EntityType type) {
        return type.agreesWith(EntityType.parse(entityType));
    }
}
