/** What a rule is and what it may look at. */
@NullMarked
package dev.preflight.rule;

import org.jspecify.annotations.NullMarked;
