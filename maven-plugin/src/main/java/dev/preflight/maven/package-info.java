/** The gate: checks the change sets of a project in its Maven build. */
@NullMarked
package dev.preflight.maven;

import org.jspecify.annotations.NullMarked;
