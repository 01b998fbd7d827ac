/** Conditions on the text and addresses of listings, shared by the pages of the reference. */
@NullMarked
package dev.preflight.catalog.listing;

import org.jspecify.annotations.NullMarked;
