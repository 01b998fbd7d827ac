package dev.preflight.state;

import dev.preflight.document.EntityType;

/** An entity that is known of. */
public record Entity<T extends EntityState>(EntityKey key, EntityType type, T state) {}
