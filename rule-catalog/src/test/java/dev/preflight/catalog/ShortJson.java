package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** JSON on one line, with long strings cut short and nothing invisible. */
final class ShortJson {
    private static final int SPAN = 80;
    private static final int SHORT_STRING = 24;
    private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(", ");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ShortJson() {}

    /** A value of at most a few words, for the middle of a sentence. */
    static String span(JsonNode value) {
        String whole = flat(value);
        if (whole.length() <= SPAN) {
            return whole;
        }
        if (value.isTextual()) {
            return quoted(start(value.textValue(), SHORT_STRING));
        }
        return value.isArray()
                ? "[…]"
                : "{ " + value.propertyStream().map(ShortJson::brief).collect(JOINED) + " }";
    }

    private static String brief(Map.Entry<String, JsonNode> member) {
        JsonNode value = member.getValue();
        String whole = value.isContainerNode() ? value.isArray() ? "[…]" : "{…}" : flat(value);
        return name(member.getKey()) + (whole.length() <= SHORT_STRING ? whole : "…");
    }

    /** The value on one line. */
    static String flat(JsonNode value) {
        if (value.isTextual()) {
            return quoted(value.textValue());
        }
        if (value.isEmpty() || !value.isContainerNode()) {
            return value.toString();
        }
        return value.isArray()
                ? "[" + value.valueStream().map(ShortJson::flat).collect(JOINED) + "]"
                : "{ "
                        + value.propertyStream()
                                .map(member -> name(member.getKey()) + flat(member.getValue()))
                                .collect(JOINED)
                        + " }";
    }

    /** Text that is no JSON, with as much of it as a value may have. */
    static String cut(String text) {
        return visible(text.length() <= SPAN ? text : text.substring(0, SPAN) + "…");
    }

    /** The name of a member, up to its value. */
    static String name(String member) {
        return quoted(member) + ": ";
    }

    private static String start(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)) + "…";
    }

    private static String quoted(String text) {
        return visible(TextNode.valueOf(text).toString());
    }

    /** The text with escapes in place of characters that cannot be seen, or that look like a space. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isVisible(character)) {
                visible.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    visible.append("\\u").append(HEX.toHexDigits(unit));
                }
            }
        });
        return visible.toString();
    }

    /** ICU's tables are the same on every JDK. */
    private static boolean isVisible(int character) {
        return switch (UCharacter.getType(character)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.UNASSIGNED,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> false;
            case UCharacterCategory.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
