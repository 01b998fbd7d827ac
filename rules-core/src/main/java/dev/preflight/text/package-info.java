/** Words and characters: what messages, rule ids and reports do with text. Knows nothing of rules or documents. */
@NullMarked
package dev.preflight.text;

import org.jspecify.annotations.NullMarked;
