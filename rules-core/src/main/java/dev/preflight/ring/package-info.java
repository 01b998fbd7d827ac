/** The three rings of public types, from the outside in: the face, the words for rule authors, the engine's own. */
@NullMarked
@Face
package dev.preflight.ring;

import org.jspecify.annotations.NullMarked;
