package dev.preflight.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds places in the text by one streaming pass over it, guided by a tree of the wanted pointers. */
final class SourceMap {
    private static final int UNKNOWN = -1;

    private final SourceText source;
    private final boolean bareArray;

    SourceMap(SourceText source, boolean bareArray) {
        this.source = source;
        this.bareArray = bareArray;
    }

    Map<Place, SourcePosition> locate(Collection<Place> wanted) {
        Wanted root = new Wanted();
        Map<Place, Wanted> targets = new LinkedHashMap<>();
        for (Place place : wanted) {
            targets.put(place, root.descend(place.pointer().segments()));
        }
        walk(root);
        root.inherit();
        Map<Place, SourcePosition> positions = new LinkedHashMap<>();
        targets.forEach((place, target) -> positions.put(
                place, source.position(place.part() == Place.Part.NAME ? target.nameOffset : target.valueOffset)));
        return positions;
    }

    boolean isPlain() {
        return source.isPlain();
    }

    SourcePosition position(int offset) {
        return source.position(offset);
    }

    /** The strings at these places, with the offsets of their characters; found in one pass. */
    Map<JsonPointer, EscapedText> strings(Collection<JsonPointer> pointers) {
        Wanted root = new Wanted();
        Map<JsonPointer, Wanted> targets = new LinkedHashMap<>();
        for (JsonPointer pointer : pointers) {
            targets.put(pointer, root.descend(pointer.segments()));
        }
        walk(root);
        Map<JsonPointer, EscapedText> strings = new LinkedHashMap<>();
        targets.forEach(
                (pointer, target) -> strings.put(pointer, EscapedText.decode(source.characters(), target.valueOffset)));
        return strings;
    }

    private void walk(Wanted root) {
        Wanted start = root;
        if (bareArray) {
            root.valueOffset = 0;
            Wanted changeSet = root.seen("ChangeSet");
            start = changeSet == null ? new Wanted() : changeSet;
        }
        walk(source.characters(), offset -> offset, start);
    }

    private void walk(String text, IntUnaryOperator toSource, Wanted start) {
        try (JsonParser parser = JsonSource.parser(text)) {
            parser.nextToken();
            new Walk(parser, text, toSource).value(start);
        } catch (IOException e) {
            // The text was read before; a Details string that is no JSON has no places inside.
        }
    }

    private final class Walk {
        private final JsonParser parser;
        private final String text;
        private final IntUnaryOperator toSource;

        Walk(JsonParser parser, String text, IntUnaryOperator toSource) {
            this.parser = parser;
            this.text = text;
            this.toSource = toSource;
        }

        private int offset() {
            return toSource.applyAsInt(offsetInText());
        }

        private int offsetInText() {
            return (int) parser.currentTokenLocation().getCharOffset();
        }

        void value(@Nullable Wanted wanted) throws IOException {
            if (wanted == null) {
                parser.skipChildren();
                return;
            }
            wanted.startAt(offset());
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(wanted);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    item(wanted.seen(Integer.toString(i)));
                }
            } else if (wanted.hasChildren() && holdsContainer()) {
                int quote = wanted.valueOffset;
                inside(wanted);
                wanted.valueOffset = quote;
            }
        }

        /** Asking for the text makes sure that the string ends. */
        private boolean holdsContainer() throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING && EmbeddedJson.mayBeIn(parser.getText());
        }

        /** What is wanted below a string stands in the JSON that it holds. */
        private void inside(Wanted wanted) {
            EscapedText escaped = EscapedText.decode(text, offsetInText());
            walk(escaped.characters(), offset -> toSource.applyAsInt(escaped.outerOffset(offset)), wanted);
        }

        private void item(@Nullable Wanted wanted) throws IOException {
            if (wanted != null) {
                wanted.nameOffset = offset();
            }
            value(wanted);
        }

        private void object(Wanted wanted) throws IOException {
            boolean detailsDocument = false;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                Wanted child = wanted.seen(name);
                if (child != null) {
                    child.nameOffset = offset();
                }
                detailsDocument |= name.equals("DetailsDocument");
                boolean string = parser.nextToken() == JsonToken.VALUE_STRING;
                if (string && name.equals("Details") && !detailsDocument) {
                    legacyDetails(wanted.seen("DetailsDocument"));
                }
                value(child);
            }
        }

        /** What {@code DetailsDocument} holds may stand in this string; a real {@code DetailsDocument} overrides it. */
        private void legacyDetails(@Nullable Wanted details) {
            if (details != null) {
                int quote = offset();
                details.nameOffset = quote;
                details.startAt(quote);
                inside(details);
            }
        }
    }

    /**
     * A node of the tree of wanted pointers, and where it was seen. Of a member that is repeated the last value counts, and
     * nothing below those before it: a child counts only when it was seen in the last visit of its parent.
     */
    private static final class Wanted {
        private final Map<String, Wanted> children = new HashMap<>();
        private int nameOffset = UNKNOWN;
        private int valueOffset = UNKNOWN;
        private int visits;
        private int seenInVisit = UNKNOWN;

        boolean hasChildren() {
            return !children.isEmpty();
        }

        Wanted descend(List<String> segments) {
            Wanted at = this;
            for (String segment : segments) {
                at = at.children.computeIfAbsent(segment, s -> new Wanted());
            }
            return at;
        }

        /** The child of that name, if it is wanted; it is there. */
        @Nullable
        Wanted seen(String name) {
            Wanted child = children.get(name);
            if (child != null) {
                child.seenInVisit = visits;
            }
            return child;
        }

        void startAt(int offset) {
            visits++;
            valueOffset = offset;
            if (nameOffset == UNKNOWN) {
                nameOffset = offset;
            }
        }

        /** What was not seen takes the offset of what is around it. */
        void inherit() {
            for (Wanted child : children.values()) {
                if (child.seenInVisit != visits) {
                    child.startAt(valueOffset);
                    child.nameOffset = valueOffset;
                }
                child.inherit();
            }
        }
    }
}
