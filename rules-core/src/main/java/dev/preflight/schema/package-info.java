/** JSON Schema files as rules; the only user of the schema evaluator. */
@NullMarked
package dev.preflight.schema;

import org.jspecify.annotations.NullMarked;
