/** Change set documents: bytes in, an immutable located tree out. */
@NullMarked
@ForRuleAuthors
package dev.preflight.document;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
