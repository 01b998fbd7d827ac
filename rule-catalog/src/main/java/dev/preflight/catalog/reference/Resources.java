package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The data files of the catalog, from the class path. */
final class Resources {
    private static final String ROOT = "/dev/preflight/catalog/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Resources() {}

    static JsonNode json(String name) {
        try {
            return MAPPER.readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dated list or table that AWS keeps. */
    static JsonNode referenceData(String name) {
        return json("reference-data/" + name + ".json");
    }

    /** The lines of a tab-separated file without its header, split into columns. */
    static List<List<String>> table(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + ROOT + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
