/** The pages of the reference on container products alone. */
@NullMarked
package dev.preflight.catalog.containerproduct;

import org.jspecify.annotations.NullMarked;
