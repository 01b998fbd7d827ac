package dev.preflight.rule;

/** How sure a finding is. */
public enum Severity {
    /** AWS refuses it, by its own documentation. */
    ERROR,
    /** The documentation contradicts itself, leaves it open, or is older than what AWS does. */
    WARNING
}
