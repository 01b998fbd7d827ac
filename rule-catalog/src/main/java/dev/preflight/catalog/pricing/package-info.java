/** What pages of offers and of resale authorizations ask of prices in the same way; below all pages. */
@NullMarked
package dev.preflight.catalog.pricing;

import org.jspecify.annotations.NullMarked;
