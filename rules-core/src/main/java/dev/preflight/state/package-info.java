/** What is known of each entity before and after each change. */
@NullMarked
package dev.preflight.state;

import org.jspecify.annotations.NullMarked;
