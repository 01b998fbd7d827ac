/** What is known of entities, and what changes do to them; below all pages. */
@NullMarked
package dev.preflight.catalog.entity;

import org.jspecify.annotations.NullMarked;
