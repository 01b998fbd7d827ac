@NullMarked
package dev.preflight.report;

import org.jspecify.annotations.NullMarked;
