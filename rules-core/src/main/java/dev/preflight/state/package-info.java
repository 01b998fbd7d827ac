/** What is known of each entity before and after each change. */
@NullMarked
@ForRuleAuthors
package dev.preflight.state;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
