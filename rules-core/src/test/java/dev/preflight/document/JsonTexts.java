package dev.preflight.document;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Well-formed JSON texts, oddly spaced and oddly escaped; no object repeats a name. */
public final class JsonTexts {
    private JsonTexts() {}

    public static Arbitrary<String> anyValue() {
        return value(3);
    }

    static Arbitrary<String> anyObject() {
        return object(3);
    }

    static Arbitrary<String> anyArray() {
        return array(3);
    }

    static Arbitrary<String> space() {
        return Arbitraries.of(" ", "\t", "\n", "\r\n", "\r", "\n\r", "    ")
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
    }

    /** A string with its quotes. */
    static Arbitrary<String> string() {
        Arbitrary<String> odd = Arbitraries.of(
                "\\n",
                "\\r",
                "\\t",
                "\\b",
                "\\f",
                "\\\"",
                "\\\\",
                "\\/",
                "\\u0041",
                "\\u00e9",
                "\\u000A",
                "\\uD83D\\uDE00");
        Arbitrary<String> plain = Arbitraries.of(
                "a",
                "Z",
                "0",
                "~",
                "/",
                " ",
                "'",
                "{",
                "]",
                ":",
                ",",
                "é",
                "\u2028",
                "\uFFFD",
                "\u007F",
                "\uD83D\uDE00",
                "\uD834\uDD1E",
                "$",
                "#");
        return Arbitraries.oneOf(plain, odd).list().ofMaxSize(5).map(parts -> '"' + String.join("", parts) + '"');
    }

    private static Arbitrary<String> scalar() {
        Arbitrary<String> other = Arbitraries.of(
                "true", "false", "null", "0", "-0", "1.10", "-12.50E-3", "1e5", "123456789012345678901234567890");
        return Arbitraries.oneOf(string(), other);
    }

    private static Arbitrary<String> value(int depth) {
        return depth == 0 ? scalar() : Arbitraries.oneOf(scalar(), array(depth), object(depth));
    }

    private static Arbitrary<String> array(int depth) {
        return Combinators.combine(space(), spaced(value(depth - 1)).list().ofMaxSize(4))
                .as((space, items) -> "[" + (items.isEmpty() ? space : String.join(",", items)) + "]");
    }

    private static Arbitrary<String> object(int depth) {
        Arbitrary<List<String>> names = string().list().ofMaxSize(4).map(TinyScanner::withoutRepeats);
        return Combinators.combine(
                        space(),
                        names,
                        space().list().ofSize(4),
                        spaced(value(depth - 1)).list().ofSize(4))
                .as((space, keys, spaces, values) -> {
                    List<String> members = new ArrayList<>();
                    for (int i = 0; i < keys.size(); i++) {
                        members.add(spaces.get(i) + keys.get(i) + spaces.get(3 - i) + ":" + values.get(i));
                    }
                    return "{" + (members.isEmpty() ? space : String.join(",", members)) + "}";
                });
    }

    private static Arbitrary<String> spaced(Arbitrary<String> text) {
        return Combinators.combine(space(), text, space()).as((before, middle, after) -> before + middle + after);
    }
}
