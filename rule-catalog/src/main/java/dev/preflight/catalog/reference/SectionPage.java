package dev.preflight.catalog.reference;

import dev.preflight.Section;
import dev.preflight.document.EmbeddedJson;
import java.util.Optional;

/**
 * What the catalog holds of one section of the reference, beside its schema.
 *
 * @param id the first segments of the ids of its rules
 * @param isPlanned whether its rules come later
 */
public record SectionPage(String id, Section.Body body, boolean isPlanned) {
    /** The same, where the details may hold objects as texts. */
    public SectionPage reading(EmbeddedJson json) {
        return new SectionPage(id, new Section.Body(body.effect(), body.rules(), Optional.of(json)), isPlanned);
    }
}
