package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value in a few words.
 *
 * @param json what is shown of it; may be empty
 * @param remark what is said of it, after a space; may be empty
 */
record Excerpt(String json, String remark) {
    static final Excerpt LEFT_OUT = new Excerpt("", "left out");
    static final Excerpt NOTHING = new Excerpt("", "nothing");

    /** The value; of a long one the start, and how much there is of it. */
    static Excerpt of(JsonNode value) {
        String text = ShortJson.span(value);
        boolean whole = text.equals(ShortJson.flat(value));
        return new Excerpt(text, whole || value.isObject() ? "" : size(value));
    }

    /** How long a text or a list is: {@code (73 characters)}. */
    static String size(JsonNode value) {
        if (value.isTextual()) {
            String text = value.textValue();
            return counted(text.codePointCount(0, text.length()), "character");
        }
        return value.isArray() ? counted(value.size(), "item") : "";
    }

    private static String counted(int count, String noun) {
        return "(" + count + " " + noun + (count == 1 ? ")" : "s)");
    }

    Excerpt with(String otherRemark) {
        return new Excerpt(json, otherRemark);
    }

    String plain() {
        return (json + " " + remark).strip();
    }

    String markdown() {
        return ((json.isEmpty() ? "" : Markdown.code(json)) + " " + Markdown.text(remark)).strip();
    }
}
