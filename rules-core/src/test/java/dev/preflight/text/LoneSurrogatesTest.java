package dev.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whole_characters_stay() {
        String text = "\"whole \uD83D\uDE00\"";

        assertThat(LoneSurrogates.escaped(text)).isSameAs(text);
    }

    @Test
    void halves_are_escaped_wherever_they_stand() {
        assertThat(LoneSurrogates.escaped("\uDE00 \uD83D\uDE00\uD83D")).isEqualTo("\\uDE00 \uD83D\uDE00\\uD83D");
    }

    @Property
    void every_string_survives_the_way_through_utf_8(@ForAll String text) throws JsonProcessingException {
        byte[] bytes = LoneSurrogates.escaped(JSON.writeValueAsString(text)).getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readValue(new String(bytes, StandardCharsets.UTF_8), String.class))
                .isEqualTo(text);
    }
}
