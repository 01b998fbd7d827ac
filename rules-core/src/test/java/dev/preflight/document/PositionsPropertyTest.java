package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PositionsPropertyTest {
    private static final JsonPointer CHANGE_SET = JsonPointer.ROOT.member("ChangeSet");
    private static final JsonPointer DETAILS = CHANGE_SET.item(0).member("DetailsDocument");

    @Property
    void every_value_and_every_name_of_a_request_is_located(
            @ForAll("spaces") String before, @ForAll("objects") String object, @ForAll("spaces") String after) {
        String text = before + object + after;

        Map<Place, SourcePosition> located = locateAll(text, TinyScanner.scan(text, JsonPointer.ROOT));

        assertThat(located).isEqualTo(expected(text, TinyScanner.scan(text, JsonPointer.ROOT), offset -> offset));
    }

    @Property
    void every_value_and_every_name_of_a_bare_array_is_located_under_change_set(
            @ForAll("spaces") String before, @ForAll("arrays") String array, @ForAll("spaces") String after) {
        String text = before + array + after;

        Map<Place, SourcePosition> located = locateAll(text, TinyScanner.scan(text, CHANGE_SET));

        assertThat(located).isEqualTo(expected(text, TinyScanner.scan(text, CHANGE_SET), offset -> offset));
    }

    @Property
    void positions_do_not_depend_on_the_chunks_in_which_the_text_is_parsed(
            @ForAll @IntRange(min = 3_800, max = 4_100) int padding, @ForAll("objects") String object) {
        String text = " ".repeat(padding) + object + " ".repeat(33_000);

        Map<Place, SourcePosition> located = locateAll(text, TinyScanner.scan(text, JsonPointer.ROOT));

        assertThat(located).isEqualTo(expected(text, TinyScanner.scan(text, JsonPointer.ROOT), offset -> offset));
    }

    @Property
    void every_value_and_every_name_in_a_details_string_is_located_in_the_outer_file(
            @ForAll("spaces") String space,
            @ForAll("values") String details,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> styles) {
        Escaped escaped = Escaped.of(space + details, styles);
        String head = space + "[{\"Details\"" + space + ":" + space + "\"";
        String text = head + escaped.text + "\"" + space + "}]";

        TinyScanner inner = TinyScanner.scan(space + details, DETAILS);
        Map<Place, SourcePosition> located = locateAll(text, inner);

        Map<Place, SourcePosition> expected =
                expected(text, inner, offset -> head.length() + escaped.offsets.get(offset));
        // The name in the file is Details: the string stands for the member as a whole.
        expected.put(Place.name(DETAILS), TinyScanner.position(text, head.length() - 1));
        assertThat(located).isEqualTo(expected);
    }

    @Property
    void details_string_and_details_document_give_equal_trees(
            @ForAll("values") String details,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> styles) {
        String legacy = "[{\"Details\":\"" + Escaped.of(details, styles).text + "\"}]";
        String modern = "[{\"DetailsDocument\":" + details + "}]";

        JsonValue fromString = onlyDetails(legacy);
        JsonValue fromDocument = onlyDetails(modern);

        assertThat(fromString.node()).isEqualTo(fromDocument.node());
        assertThat(fromString.pointer()).isEqualTo(fromDocument.pointer());
    }

    @Property
    void member_that_is_missing_has_the_position_of_the_value_around_it(
            @ForAll("objects") String object, @ForAll @IntRange(max = 1_000) int choice) {
        Map<JsonPointer, Integer> values = TinyScanner.scan(object, JsonPointer.ROOT).values;
        JsonPointer around = List.copyOf(values.keySet()).get(choice % values.size());
        Place missing = Place.value(around.member("Missing").member("AndBelow"));

        Map<Place, SourcePosition> located =
                Parsed.document(object.getBytes(StandardCharsets.UTF_8)).locate(List.of(missing));

        assertThat(located).containsExactly(Map.entry(missing, TinyScanner.position(object, offset(values, around))));
    }

    private static int offset(Map<JsonPointer, Integer> offsets, JsonPointer pointer) {
        return offsets.getOrDefault(pointer, -1);
    }

    private static JsonValue onlyDetails(String text) {
        return Parsed.document(text.getBytes(StandardCharsets.UTF_8))
                .changes()
                .get(0)
                .details();
    }

    private static Map<Place, SourcePosition> locateAll(String text, TinyScanner scanned) {
        List<Place> places = new ArrayList<>();
        scanned.values.keySet().forEach(pointer -> places.add(Place.value(pointer)));
        scanned.values.keySet().forEach(pointer -> places.add(Place.name(pointer)));
        return Parsed.document(text.getBytes(StandardCharsets.UTF_8)).locate(places);
    }

    /** What has no name, an item or the whole, has the position of its value. */
    private static Map<Place, SourcePosition> expected(String text, TinyScanner scanned, IntUnaryOperator toOuter) {
        Map<Place, SourcePosition> expected = new LinkedHashMap<>();
        scanned.values.forEach((pointer, offset) -> {
            int name = scanned.names.getOrDefault(pointer, offset);
            expected.put(Place.value(pointer), TinyScanner.position(text, toOuter.applyAsInt(offset)));
            expected.put(Place.name(pointer), TinyScanner.position(text, toOuter.applyAsInt(name)));
        });
        return expected;
    }

    @Provide
    Arbitrary<String> spaces() {
        return JsonTexts.space();
    }

    @Provide
    Arbitrary<String> objects() {
        return JsonTexts.anyObject();
    }

    @Provide
    Arbitrary<String> arrays() {
        return JsonTexts.anyArray();
    }

    @Provide
    Arbitrary<String> values() {
        return JsonTexts.anyValue();
    }

    /** A text as the inside of a JSON string, and where each of its characters went. */
    private record Escaped(String text, List<Integer> offsets) {
        static Escaped of(String plain, List<Integer> styles) {
            StringBuilder text = new StringBuilder();
            List<Integer> offsets = new ArrayList<>();
            for (int i = 0; i < plain.length(); i++) {
                offsets.add(text.length());
                // Half of a pair cannot stand in a file as it is.
                int style = styles.get(i % styles.size());
                text.append(escape(plain.charAt(i), Character.isSurrogate(plain.charAt(i)) ? style % 2 : style));
            }
            return new Escaped(text.toString(), offsets);
        }

        private static String escape(char c, int style) {
            int known = "\"\\/\b\f\n\r\t".indexOf(c);
            boolean mustEscape = c < ' ' || c == '"' || c == '\\';
            if (style == 0) {
                return String.format("\\u%04x", (int) c);
            }
            if (style == 1) {
                return String.format("\\u%04X", (int) c);
            }
            boolean shortly = known >= 0 && (mustEscape || style == 2);
            return shortly ? "\\" + "\"\\/bfnrt".charAt(known) : String.valueOf(c);
        }
    }
}
