package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The bytes of a JSON file, decoded and parsed; never throws on bad input. */
public final class JsonFile {
    /** Larger files are refused unread. The largest documented request is a small fraction of it. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    private final SourceText source;
    private final Optional<JsonNode> tree;
    private final List<ReadProblem> problems;
    private final Map<ReadProblem.Kind, Integer> counts;

    private JsonFile(
            SourceText source,
            Optional<JsonNode> tree,
            List<ReadProblem> problems,
            Map<ReadProblem.Kind, Integer> counts) {
        this.source = source;
        this.tree = tree;
        this.problems = List.copyOf(problems);
        this.counts = Map.copyOf(counts);
    }

    /** Reads UTF-8 bytes, with or without a byte order mark. */
    public static JsonFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            String message = "the file has more than " + MAX_BYTES + " bytes, which is beyond any change set";
            return unreadable(new SourceText("", true), ReadProblem.Kind.SIZE, 0, message);
        }
        if (isUtf16(bytes)) {
            String message = "the file is UTF-16, as > of Windows PowerShell writes it; save it as UTF-8, there with"
                    + " | Out-File -Encoding utf8";
            return unreadable(new SourceText("", true), ReadProblem.Kind.ENCODING, 0, message);
        }
        boolean marked = bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        int start = marked ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            OptionalInt broken = firstBrokenCharacter(bytes, start);
            if (broken.isPresent()) {
                String message = "the bytes here are no UTF-8; save the file as UTF-8";
                return unreadable(new SourceText(text, false), ReadProblem.Kind.ENCODING, broken.getAsInt(), message);
            }
        }
        SourceText source = new SourceText(text, text.length() == bytes.length - start);
        JsonSource json = new JsonSource(text);
        Optional<JsonNode> tree = json.parse(JsonPointer.ROOT);
        List<ReadProblem> problems = json.problems().stream()
                .map(problem -> problem.at(source.position(problem.offset())))
                .toList();
        return new JsonFile(source, tree, problems, json.counts());
    }

    /** A byte order mark of UTF-16, or a first character that only it writes with a zero: JSON begins with ASCII. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        return marked || (first == 0) != (second == 0);
    }

    /**
     * The bytes of a file, no more than it takes to see that it is too large.
     *
     * @throws IOException when the file cannot be read, or is something that has no end, such as a pipe
     */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is no regular file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAX_BYTES + 1);
        }
    }

    /** The value, or nothing when there is none to read; {@link #problems()} then says why. */
    public Optional<JsonValue> value() {
        return tree.map(node -> JsonValue.of(node, JsonPointer.ROOT));
    }

    /** What was met while reading; of each kind the first ones. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /** How many problems there are of each kind, those included that are not listed. */
    Map<ReadProblem.Kind, Integer> problemCounts() {
        return counts;
    }

    SourceText source() {
        return source;
    }

    Optional<JsonNode> tree() {
        return tree;
    }

    private static JsonFile unreadable(SourceText source, ReadProblem.Kind kind, int offset, String message) {
        ReadProblem problem = new ReadProblem(kind, JsonPointer.ROOT, source.position(offset), message);
        return new JsonFile(source, Optional.empty(), List.of(problem), Map.of(kind, 1));
    }

    /** Decoding with replacement is the fast way; only a replacement in its result asks for the strict one. */
    private static OptionalInt firstBrokenCharacter(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), characters, true);
        return result.isError() ? OptionalInt.of(characters.position()) : OptionalInt.empty();
    }
}
