@NullMarked
package dev.preflight.maven;

import org.jspecify.annotations.NullMarked;
