/** Words and characters: what messages, rule ids and reports do with text. Knows nothing of rules or documents. */
@NullMarked
@ForRuleAuthors
package dev.preflight.text;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
