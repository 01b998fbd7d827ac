/** What the rules stand on: errata, dated lists, and the documented pairs of entity and change type. */
@NullMarked
package dev.preflight.catalog.reference;

import org.jspecify.annotations.NullMarked;
