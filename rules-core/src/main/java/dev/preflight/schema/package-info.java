/** JSON Schema files as rules; the only user of the schema evaluator. */
@NullMarked
@ForRuleAuthors
package dev.preflight.schema;

import dev.preflight.ring.ForRuleAuthors;
import org.jspecify.annotations.NullMarked;
