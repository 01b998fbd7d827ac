/** What product pages need to know of offers. */
@NullMarked
package dev.preflight.catalog.offer;

import org.jspecify.annotations.NullMarked;
