package dev.preflight.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.re2j.Pattern;
import dev.preflight.text.LoneSurrogates;
import dev.preflight.text.Printable;
import dev.preflight.text.Quotes;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON text, parsed into a tree while everything that a lenient parser would hide is noted. */
final class JsonSource {
    static final int MAX_DEPTH = 200;
    static final int MAX_TOKENS = 200_000;
    static final int MAX_NUMBER_DIGITS = 1000;
    static final int MOST_PROBLEMS_OF_A_KIND = 100;

    private static final Pattern INTERNALS =
            Pattern.compile("[:;(][^:;(]*Feature.*|, from `[^`]*`| \\((?:for \\w+ starting|start marker) at .*");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxNumberLength(MAX_NUMBER_DIGITS)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final int MOST_WORDS = 200;

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ReadProblem.Kind, Integer> counts = new EnumMap<>(ReadProblem.Kind.class);
    private final boolean mayHoldLoneSurrogates;

    /** A problem at an offset into the text. */
    record Problem(ReadProblem.Kind kind, JsonPointer pointer, int offset, String message) {
        ReadProblem at(SourcePosition position) {
            return new ReadProblem(kind, pointer, position, message);
        }
    }

    JsonSource(String text) {
        this.text = text;
        this.mayHoldLoneSurrogates = text.contains("\\ud") || text.contains("\\uD");
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** The problems met so far, in the order of the text; of each kind the first ones. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many problems there are of each kind, those included that are not listed. */
    Map<ReadProblem.Kind, Integer> counts() {
        return counts;
    }

    /** The tree, or nothing when the text is no JSON; {@link #problems()} then says why. */
    Optional<JsonNode> parse(JsonPointer root) {
        try (JsonParser parser = parser(text)) {
            return parse(parser, root);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private Optional<JsonNode> parse(JsonParser parser, JsonPointer root) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problem(ReadProblem.Kind.EMPTY, root, 0, "the text is empty, where JSON is expected");
                return Optional.empty();
            }
            JsonNode tree = value(parser, root);
            if (parser.nextToken() != null) {
                problem(
                        ReadProblem.Kind.TRAILING_TEXT,
                        root,
                        offset(parser),
                        "there is more text after the end of the JSON value; remove it");
                return Optional.empty();
            }
            return Optional.of(tree);
        } catch (NumberOutOfRange e) {
            problem(
                    ReadProblem.Kind.NUMBER_SIZE,
                    e.pointer,
                    e.offset,
                    "the exponent of this number is beyond any use; write it out");
        } catch (JsonProcessingException e) {
            // What is too deep, too long or too much is thrown without a location.
            int offset = e.getLocation() == null
                    ? offset(parser)
                    : (int) e.getLocation().getCharOffset();
            problem(ReadProblem.Kind.JSON_SYNTAX, root, offset, words(e));
        }
        return Optional.empty();
    }

    private JsonNode value(JsonParser parser, JsonPointer at) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> text(parser, at);
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(parser, at);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            default -> throw new IllegalStateException("unexpected token " + token);
        };
    }

    private JsonNode object(JsonParser parser, JsonPointer at) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (object.has(name)) {
                problem(
                        ReadProblem.Kind.DUPLICATE_MEMBER,
                        at.member(name),
                        offset(parser),
                        "the member \"" + abbreviated(name)
                                + "\" occurs twice in this object; what AWS would read is uncertain, keep one");
            }
            parser.nextToken();
            object.set(
                    name, isPlainString(parser) ? TextNode.valueOf(parser.getText()) : value(parser, at.member(name)));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, JsonPointer at) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(
                    isPlainString(parser) ? TextNode.valueOf(parser.getText()) : value(parser, at.item(array.size())));
        }
        return array;
    }

    /** Most values are strings without a problem; their places are never asked for. */
    private boolean isPlainString(JsonParser parser) {
        return !mayHoldLoneSurrogates && parser.currentToken() == JsonToken.VALUE_STRING;
    }

    private JsonNode text(JsonParser parser, JsonPointer at) throws IOException {
        String value = parser.getText();
        if (mayHoldLoneSurrogates && LoneSurrogates.areIn(value)) {
            problem(
                    ReadProblem.Kind.LONE_SURROGATE,
                    at,
                    offset(parser),
                    "the string holds half of a surrogate pair, which is no character; write both halves or none");
        }
        return TextNode.valueOf(value);
    }

    private JsonNode decimal(JsonParser parser, JsonPointer at) throws IOException {
        BigDecimal value;
        try {
            value = parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // An exponent that no BigDecimal holds.
            throw new NumberOutOfRange(at, offset(parser));
        }
        if (Math.abs((long) value.scale()) > MAX_NUMBER_DIGITS) {
            throw new NumberOutOfRange(at, offset(parser));
        }
        return DecimalNode.valueOf(value);
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The parser's words without those on its own settings and on where an array or object starts. */
    private static String words(JsonProcessingException e) {
        String firstLine = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        String words = INTERNALS.matcher(firstLine).replaceAll("").strip();
        return e instanceof StreamConstraintsException
                ? "this is more than is read: " + withPlainDigits(words)
                : "this is no JSON: " + abbreviated(words);
    }

    /** The parser writes its limits in the digits of the locale of this machine. */
    private static String withPlainDigits(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    private static String abbreviated(String words) {
        return Printable.onOneLine(Quotes.cut(words, MOST_WORDS));
    }

    private void problem(ReadProblem.Kind kind, JsonPointer pointer, int offset, String message) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST_PROBLEMS_OF_A_KIND) {
            problems.add(new Problem(kind, pointer, offset, message));
        }
    }

    private static final class NumberOutOfRange extends RuntimeException {
        private final transient JsonPointer pointer;
        private final int offset;

        NumberOutOfRange(JsonPointer pointer, int offset) {
            super("number out of range");
            this.pointer = pointer;
            this.offset = offset;
        }
    }
}
