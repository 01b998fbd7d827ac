package dev.preflight.schema;

import dev.preflight.logic.Violation;
import dev.preflight.rule.RuleDescription;

/**
 * A value that fails an assertion.
 *
 * @param refusesValue whether it is the value itself that fails (its kind, form, length or bounds), or is missing, and not the
 *     number or the names of what is in it
 */
public record SchemaViolation(RuleDescription rule, Violation violation, boolean refusesValue) {}
