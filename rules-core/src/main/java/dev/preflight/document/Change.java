package dev.preflight.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** One element of {@code ChangeSet}. Immutable. */
public final class Change {
    private final int index;
    private final JsonValue value;
    private final JsonValue details;
    private final JsonValue written;
    private final DetailsForm form;
    private final Optional<String> changeType;
    private final Optional<EntityType> entityType;
    private final JsonValue changeName;
    private final JsonValue identifier;

    /** How the details of a change are sent. */
    public enum DetailsForm {
        /** As JSON, in {@code DetailsDocument}. */
        DOCUMENT,
        /** As JSON in a string, in {@code Details}. */
        STRING,
        /** In both members at once. */
        BOTH,
        /** In neither. */
        NONE,
        /** In {@code Details}, which holds no JSON. */
        UNREADABLE
    }

    Change(int index, JsonValue value, JsonValue details, DetailsForm form) {
        this(index, value, details, details, form);
    }

    private Change(int index, JsonValue value, JsonValue details, JsonValue written, DetailsForm form) {
        JsonValue entity = value.member("Entity");
        this.index = index;
        this.value = value;
        this.details = details;
        this.written = written;
        this.form = form;
        this.changeType = value.member("ChangeType").text();
        this.changeName = value.member("ChangeName");
        this.entityType = entity.member("Type").text().map(EntityType::parse);
        this.identifier = entity.member("Identifier");
    }

    /** Its 0-based position in the set. */
    public int index() {
        return index;
    }

    /** The whole element. */
    public JsonValue value() {
        return value;
    }

    /** The details as a tree, whichever form they were sent in; absent when none were sent or they could not be read. */
    public JsonValue details() {
        return details;
    }

    /** The details before objects were read out of texts in them. */
    public JsonValue detailsAsWritten() {
        return written;
    }

    /** This change, with the objects in place of the texts that hold them. */
    public Change unfolded(EmbeddedJson json) {
        JsonValue unfolded = json.unfold(details);
        return unfolded == details ? this : new Change(index, value, unfolded, written, form);
    }

    /** Whether there is nothing where details would be. */
    public boolean isWithoutDetails() {
        return form == DetailsForm.NONE && value.member("Details").isAbsent();
    }

    /** This change, with an empty object for its details. */
    public Change withEmptyDetails() {
        JsonValue empty = JsonValue.of(JsonNodeFactory.instance.objectNode(), details.pointer());
        return new Change(index, value, empty, form);
    }

    public DetailsForm form() {
        return form;
    }

    public JsonPointer pointer() {
        return value.pointer();
    }

    public Optional<String> changeType() {
        return changeType;
    }

    public JsonValue changeName() {
        return changeName;
    }

    public Optional<EntityType> entityType() {
        return entityType;
    }

    public JsonValue identifier() {
        return identifier;
    }
}
