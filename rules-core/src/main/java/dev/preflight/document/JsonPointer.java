package dev.preflight.document;

import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 6901 pointer. It is built by stepping down from {@link #ROOT}, shares its prefix with its parent, and is spelled
 * out only when it is printed. Pointers are equal, and in order, as their printed forms are: an item is equal to the member
 * whose name is its position.
 */
public final class JsonPointer implements Comparable<JsonPointer> {
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

    /** The same way down from another place. */
    JsonPointer under(JsonPointer place) {
        return parent == null ? place : new JsonPointer(parent.under(place), name, index);
    }

    /** How many characters the printed form has. */
    public int length() {
        int length = 0;
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            String segment = at.segment();
            length += 1 + segment.length();
            for (int i = 0; i < segment.length(); i++) {
                char c = segment.charAt(i);
                length += c == '~' || c == '/' ? 1 : 0;
            }
        }
        return length;
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
        if (!(other instanceof JsonPointer pointer)) {
            return false;
        }
        JsonPointer mine = this;
        JsonPointer theirs = pointer;
        while (mine != theirs) {
            if (mine.parent == null || theirs.parent == null || !mine.endsLike(theirs)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            hash = 31 * hash + at.segment().hashCode();
        }
        return hash;
    }

    @Override
    public int compareTo(JsonPointer other) {
        int excess = depth() - other.depth();
        JsonPointer mine = up(excess);
        JsonPointer theirs = other.up(-excess);
        int order = excess;
        while (mine != theirs && mine.parent != null && theirs.parent != null) {
            if (!mine.endsLike(theirs)) {
                order = mine.printedOnTheWayTo(this).compareTo(theirs.printedOnTheWayTo(other));
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return order;
    }

    @Override
    public String toString() {
        Deque<String> segments = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            segments.addFirst("/" + at.escaped());
        }
        return String.join("", segments);
    }

    private boolean endsLike(JsonPointer other) {
        return index >= 0 && other.index >= 0 ? index == other.index : segment().equals(other.segment());
    }

    private int depth() {
        int depth = 0;
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    private JsonPointer up(int steps) {
        JsonPointer at = this;
        for (int i = 0; i < steps && at.parent != null; i++) {
            at = at.parent;
        }
        return at;
    }

    /** The last segment, and the slash behind it where the way goes on: {@code /a-b} comes before {@code /a/b}. */
    private String printedOnTheWayTo(JsonPointer end) {
        return this == end ? escaped() : escaped() + "/";
    }

    private String escaped() {
        return segment().replace("~", "~0").replace("/", "~1");
    }
}
