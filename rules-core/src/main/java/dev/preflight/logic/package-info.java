/** Three-valued decisions, and knowledge that may be missing. */
@NullMarked
@ForRuleAuthors
package dev.preflight.logic;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
