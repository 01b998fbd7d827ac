/** The nouns a user needs: build a {@link dev.preflight.Preflight}, check documents, read the report. */
@NullMarked
@Face
package dev.preflight;

import dev.preflight.ring.Face;
import org.jspecify.annotations.NullMarked;
