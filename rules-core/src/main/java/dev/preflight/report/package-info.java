/** Reports as text and JSON; pure functions. */
@NullMarked
package dev.preflight.report;

import org.jspecify.annotations.NullMarked;
