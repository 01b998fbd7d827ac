package dev.preflight.schema;

import dev.preflight.logic.Violation;
import dev.preflight.rule.RuleDescription;

/** A value that fails an assertion. */
public record SchemaViolation(RuleDescription rule, Violation violation) {}
