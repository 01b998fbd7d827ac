/** Reports as text and JSON; pure functions. */
@NullMarked
@Face
package dev.preflight.report;

import dev.preflight.ring.Face;
import org.jspecify.annotations.NullMarked;
