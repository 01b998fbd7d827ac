package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class HostileDocumentsPropertyTest {
    private static final byte[] VALID = Parsed.bytes("""
            {'Catalog':'AWSMarketplace',
             'ChangeSet':[
              {'ChangeType':'A','ChangeName':'\\ud83d\\ude00','Entity':{'Type':'T@1.0','Identifier':'$x'},
               'DetailsDocument':{'Title':'é \uD83D\uDE00','Price':1.10,'Keys':[null,true,-1e5,{}]}},
              {'ChangeType':'B','Details':'{\\'Title\\': \\'\\\\u0041\\',\\n\\'Keys\\':[1,2]}'}]}
            """);

    /** Something done to the bytes at a place. */
    private record Mutation(int kind, int at, int length, List<Byte> insert) {
        byte[] applyTo(byte[] bytes) {
            int start = bytes.length == 0 ? 0 : at % bytes.length;
            int end = Math.min(bytes.length, start + length);
            ByteArrayOutputStream mutated = new ByteArrayOutputStream();
            mutated.write(bytes, 0, kind == 0 ? start : end);
            if (kind == 1) {
                insert.forEach(mutated::write);
            } else if (kind == 2) {
                mutated.write(bytes, start, end - start);
            }
            mutated.write(bytes, end, bytes.length - end);
            return mutated.toByteArray();
        }
    }

    @Property(tries = 2_000)
    void any_bytes_end_in_a_reading(@ForAll @Size(max = 200) byte[] bytes) {
        Reading reading = ChangeSetReader.read(bytes);

        assertTellsPlaces(reading, bytes);
    }

    @Property(tries = 2_000)
    void any_json_like_characters_end_in_a_reading(@ForAll("almostJson") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        Reading reading = ChangeSetReader.read(bytes);

        assertTellsPlaces(reading, bytes);
    }

    @Property(tries = 3_000)
    void any_damage_to_a_valid_document_ends_in_a_reading(@ForAll("damage") List<Mutation> damage) {
        byte[] bytes = VALID;
        for (Mutation mutation : damage) {
            bytes = mutation.applyTo(bytes);
        }

        Reading reading = ChangeSetReader.read(bytes);

        assertTellsPlaces(reading, bytes);
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\\",
                        "\\u",
                        "\\ud83d",
                        "00",
                        "1",
                        "-",
                        "e",
                        ".",
                        "true",
                        "nul",
                        " ",
                        "\n",
                        "\r",
                        "\"a\"",
                        "\"Details\"",
                        "\"ChangeSet\"",
                        "\uFEFF",
                        "é",
                        "\uFFFD")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Mutation>> damage() {
        Arbitrary<List<Byte>> inserts = Arbitraries.oneOf(
                Arbitraries.of("\"", "\\", "{", "}", "[", "]", ",", "\n", "0", "\\ud83d", "\"Details\":\"", "\uFFFD")
                        .map(HostileDocumentsPropertyTest::bytes),
                Arbitraries.bytes().list().ofMinSize(1).ofMaxSize(4));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(1, 40),
                        inserts)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static List<Byte> bytes(String text) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        return bytes;
    }

    /** Never silent: what is unreadable says why and where, and what is readable can be located throughout. */
    private static void assertTellsPlaces(Reading reading, byte[] bytes) {
        if (reading instanceof Reading.Readable readable) {
            ChangeSetDocument document = readable.document();
            List<Place> places = new ArrayList<>();
            for (Change change : document.changes()) {
                places.add(Place.value(change.pointer()));
                places.add(Place.value(change.details().pointer()));
                change.details().forEachText(text -> true, (at, text) -> places.add(Place.name(at)));
            }
            assertThat(document.locate(places).values()).allSatisfy(position -> assertInside(position, bytes));
            document.problems().forEach(problem -> assertWellTold(problem, bytes));
        } else {
            List<ReadProblem> problems = ((Reading.Unreadable) reading).problems();
            assertThat(problems).isNotEmpty();
            problems.forEach(problem -> assertWellTold(problem, bytes));
        }
    }

    private static void assertWellTold(ReadProblem problem, byte[] bytes) {
        assertInside(problem.position(), bytes);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n", "\r");
    }

    private static void assertInside(SourcePosition position, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourcePosition end = TinyScanner.position(text, text.length());
        assertThat(position).isBetween(SourcePosition.START, end);
    }
}
