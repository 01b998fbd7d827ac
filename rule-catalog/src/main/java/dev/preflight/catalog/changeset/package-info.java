/** The request itself: StartChangeSet, Change, Entity, Tag, and references between changes. */
@NullMarked
package dev.preflight.catalog.changeset;

import org.jspecify.annotations.NullMarked;
