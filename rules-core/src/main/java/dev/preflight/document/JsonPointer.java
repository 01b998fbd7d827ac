package dev.preflight.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 6901 pointer. It is built by stepping down from {@link #ROOT}, shares its prefix with its parent, and is spelled
 * out only when it is printed.
 */
public final class JsonPointer {
    /** The whole document; prints as the empty string. */
    public static final JsonPointer ROOT = new JsonPointer(null, "", -1);

    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final @Nullable JsonPointer parent;
    private final String name;
    private final int index;

    private JsonPointer(@Nullable JsonPointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The member of that name below this place. */
    public JsonPointer member(String memberName) {
        return new JsonPointer(this, memberName, -1);
    }

    /** The item at that 0-based position below this place. */
    public JsonPointer item(int position) {
        return new JsonPointer(this, "", position);
    }

    /** Reads {@code /a/0/b}; a segment that is a number without leading zeros is taken for an item. */
    public static JsonPointer parse(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer starts with '/': " + text);
        }
        JsonPointer pointer = ROOT;
        String[] segments = text.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i].replace("~1", "/").replace("~0", "~");
            pointer = POSITION.matcher(segment).matches()
                    ? pointer.item(Integer.parseInt(segment))
                    : pointer.member(segment);
        }
        return pointer;
    }

    /** The segments from the root down, unescaped; items as their decimal position. */
    public List<String> segments() {
        Deque<String> segments = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            segments.addFirst(at.segment());
        }
        return List.copyOf(segments);
    }

    /** True when the last segment is an item position, not a member name. */
    public boolean isItem() {
        return index >= 0;
    }

    /** The last segment, or the empty string at the root. */
    public String segment() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && toString().equals(pointer.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String segment : segments()) {
            text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
