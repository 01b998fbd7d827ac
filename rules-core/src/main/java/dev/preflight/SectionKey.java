package dev.preflight;

import dev.preflight.document.EntityType;

/** A documented pair, such as {@code SaaSProduct@1.0} and {@code AddDimensions}. */
public record SectionKey(EntityType entityType, String changeType) {
    @Override
    public String toString() {
        return changeType + " on " + entityType;
    }
}
