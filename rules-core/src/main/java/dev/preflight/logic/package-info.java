/** Three-valued decisions, and knowledge that may be missing. */
@NullMarked
package dev.preflight.logic;

import org.jspecify.annotations.NullMarked;
