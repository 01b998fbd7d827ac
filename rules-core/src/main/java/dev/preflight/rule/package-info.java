/** What a rule is and what it may look at. */
@NullMarked
@ForRuleAuthors
package dev.preflight.rule;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
