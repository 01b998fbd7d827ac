/** The nouns a user needs: build a {@link dev.preflight.Preflight}, check documents, read the report. */
@NullMarked
package dev.preflight;

import org.jspecify.annotations.NullMarked;
