/** Change set documents: bytes in, an immutable located tree out. */
@NullMarked
package dev.preflight.document;

import org.jspecify.annotations.NullMarked;
