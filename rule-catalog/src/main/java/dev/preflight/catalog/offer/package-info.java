/** The pages of offers, those of channel partners included. */
@NullMarked
package dev.preflight.catalog.offer;

import org.jspecify.annotations.NullMarked;
