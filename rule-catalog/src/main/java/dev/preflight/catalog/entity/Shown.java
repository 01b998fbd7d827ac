package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntitySnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What the snapshot of an entity shows. What it leaves out, or shows as {@code null}, is unknown for want of that very member.
 *
 * @param id the entity
 */
record Shown(String id) {
    static Shown in(EntitySnapshot snapshot) {
        return new Shown(snapshot.id());
    }

    Need need(JsonValue member) {
        return new Need.SnapshotMember(id, member.pointer());
    }

    <T> Knowledge<T> missing(JsonValue member) {
        return Knowledge.missing(need(member));
    }

    /** What was read of a member, if it could be read. */
    <T> Knowledge<T> read(JsonValue member, Optional<? extends T> value) {
        return value.<Knowledge<T>>map(Knowledge::known).orElseGet(() -> missing(member));
    }

    Knowledge<String> text(JsonValue member) {
        return read(member, member.text());
    }

    Knowledge<List<String>> texts(JsonValue list) {
        return list.isArray() ? Knowledge.known(list.texts()) : missing(list);
    }
}
