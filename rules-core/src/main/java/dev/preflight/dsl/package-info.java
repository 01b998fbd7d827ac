/** The words in which catalogs state their rules. */
@NullMarked
package dev.preflight.dsl;

import org.jspecify.annotations.NullMarked;
