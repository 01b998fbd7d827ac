/** What is to be said of a rule in words: on its page, and to whoever asks why it speaks up. */
@NullMarked
package dev.preflight.catalog.explain;

import org.jspecify.annotations.NullMarked;
