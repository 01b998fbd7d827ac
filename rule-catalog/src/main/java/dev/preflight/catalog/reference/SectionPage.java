package dev.preflight.catalog.reference;

import dev.preflight.Section;

/**
 * What the catalog holds of one section of the reference, beside its schema.
 *
 * @param id the first segments of the ids of its rules
 * @param isPlanned whether its rules come later
 */
public record SectionPage(String id, Section.Body body, boolean isPlanned) {}
