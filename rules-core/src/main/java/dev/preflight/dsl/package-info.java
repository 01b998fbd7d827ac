/** The words in which catalogs state their rules. */
@NullMarked
@ForRuleAuthors
package dev.preflight.dsl;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
