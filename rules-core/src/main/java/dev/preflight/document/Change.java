package dev.preflight.document;

import java.util.Optional;

/**
 * One element of {@code ChangeSet}.
 *
 * @param index its 0-based position in the set
 * @param value the whole element
 * @param details the details as a tree, whichever form they were sent in; absent when none were sent or they could not
 *     be read
 * @param form how the details were sent
 */
public record Change(int index, JsonValue value, JsonValue details, DetailsForm form) {
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

    public JsonPointer pointer() {
        return value.pointer();
    }

    public Optional<String> changeType() {
        return value.member("ChangeType").text();
    }

    public JsonValue changeName() {
        return value.member("ChangeName");
    }

    public Optional<String> entityType() {
        return value.member("Entity").member("Type").text();
    }

    public JsonValue identifier() {
        return value.member("Entity").member("Identifier");
    }
}
