package dev.preflight.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where every value and every member name of a well-formed JSON text starts; independent of the reader and of Jackson. */
final class TinyScanner {
    final Map<JsonPointer, Integer> values = new LinkedHashMap<>();
    final Map<JsonPointer, Integer> names = new LinkedHashMap<>();
    private final String text;
    private int at;

    private TinyScanner(String text) {
        this.text = text;
    }

    static TinyScanner scan(String text, JsonPointer root) {
        TinyScanner scanner = new TinyScanner(text);
        scanner.value(root);
        return scanner;
    }

    /** 1-based line and column of an offset, counted one character after the other. */
    static SourcePosition position(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            boolean halfOfCrLf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !halfOfCrLf)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new SourcePosition(line, column);
    }

    /** The characters that a string literal, quotes included, stands for. */
    static String unquoted(String literal) {
        StringBuilder characters = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c != '\\') {
                characters.append(c);
                continue;
            }
            char escape = literal.charAt(++i);
            int known = "bfnrt".indexOf(escape);
            if (escape == 'u') {
                characters.append((char) Integer.parseInt(literal.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                characters.append(known < 0 ? escape : "\b\f\n\r\t".charAt(known));
            }
        }
        return characters.toString();
    }

    /** The names of an object's members, as far as they differ, keep their first value. */
    static List<String> withoutRepeats(List<String> names) {
        List<String> kept = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String name : names) {
            if (!seen.contains(unquoted(name))) {
                seen.add(unquoted(name));
                kept.add(name);
            }
        }
        return kept;
    }

    private void value(JsonPointer pointer) {
        skipSpace();
        values.put(pointer, at);
        switch (text.charAt(at)) {
            case '{' -> object(pointer);
            case '[' -> array(pointer);
            case '"' -> string();
            default -> {
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }
    }

    private void object(JsonPointer pointer) {
        at++;
        skipSpace();
        while (text.charAt(at) != '}') {
            if (text.charAt(at) == ',') {
                at++;
                skipSpace();
            }
            int start = at;
            JsonPointer member = pointer.member(unquoted(string()));
            names.put(member, start);
            skipSpace();
            at++;
            value(member);
            skipSpace();
        }
        at++;
    }

    private void array(JsonPointer pointer) {
        at++;
        skipSpace();
        for (int i = 0; text.charAt(at) != ']'; i++) {
            if (text.charAt(at) == ',') {
                at++;
            }
            value(pointer.item(i));
            skipSpace();
        }
        at++;
    }

    private String string() {
        int start = at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
