/** The terms of offers and resale authorizations as values: money, durations, days, and what terms hold. */
@NullMarked
package dev.preflight.catalog.terms;

import org.jspecify.annotations.NullMarked;
