package dev.preflight.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parsed values and documents for tests; in their JSON a ' stands for a ". */
public final class Parsed {
    private Parsed() {}

    public static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    public static JsonValue value(String json) {
        return JsonFile.read(bytes(json)).value().orElseThrow();
    }

    /** The value of a text that is taken to the letter. */
    public static JsonValue exactly(String json) {
        return JsonFile.read(json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    public static ChangeSetDocument document(String json) {
        return document(bytes(json));
    }

    public static ChangeSetDocument document(byte[] bytes) {
        if (ChangeSetReader.read(bytes) instanceof Reading.Readable readable) {
            return readable.document();
        }
        throw new AssertionError("unreadable: " + problems(bytes));
    }

    /** A document with one change of those details. */
    public static ChangeSetDocument details(String json) {
        return document("[{'DetailsDocument':" + json + "}]");
    }

    static List<ReadProblem> problems(String json) {
        return problems(bytes(json));
    }

    static List<ReadProblem> problems(byte[] bytes) {
        Reading reading = ChangeSetReader.read(bytes);
        return reading instanceof Reading.Unreadable unreadable
                ? unreadable.problems()
                : ((Reading.Readable) reading).document().problems();
    }
}
