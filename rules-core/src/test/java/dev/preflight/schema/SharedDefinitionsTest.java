package dev.preflight.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.document.Parsed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedDefinitionsTest {
    private static final String TERMS = "{'$defs':{'Price':{'pattern':'^a','x-preflight':{'pattern':{'says':'be a'}}},"
            + "'Flat':{'properties':{'Price':{'$ref':'#/$defs/Price'}}},'Money':{'$ref':'money.json#/$defs/Money'},"
            + "'Round':{'items':{'$ref':'#/$defs/Round'}}}}";
    private static final String MONEY = "{'$defs':{'Money':{'minimum':0},'Flat':{}}}";

    /** A page that stands in a directory beside the shared files. */
    private static JsonNode joined(String page) {
        Map<String, String> files = Map.of("/a/page/schema.json", page, "/a/terms.json", TERMS, "/a/money.json", MONEY);
        return SharedDefinitions.joined("/a/page/schema.json", file -> {
            if (!files.containsKey(file)) {
                throw new IllegalArgumentException("no resource " + file);
            }
            return Parsed.value(files.getOrDefault(file, "")).node();
        });
    }

    private static JsonNode json(String json) {
        return Parsed.value(json).node();
    }

    @Test
    void page_that_refers_to_no_other_file_stays_as_it_is() {
        String page = "{'properties':{'A':{'$ref':'#/$defs/B'}},'$defs':{'B':{'enum':['a',1,null]}}}";

        assertThat(joined(page)).isEqualTo(json(page));
    }

    @Test
    void definition_stands_wherever_it_is_referred_to() {
        JsonNode joined = joined("{'properties':{'A':{'$ref':'../terms.json#/$defs/Flat'},"
                + "'B':{'items':{'$ref':'../terms.json#/$defs/Money'}}}}");

        assertThat(joined)
                .isEqualTo(json("{'properties':{'A':{'properties':{'Price':{'pattern':'^a',"
                        + "'x-preflight':{'pattern':{'says':'be a'}}}}},'B':{'items':{'minimum':0}}}}"));
    }

    @Test
    void definition_that_is_chosen_becomes_one_of_the_page() {
        JsonNode joined = joined("{'items':{'allOf':[{'then':{'$ref':'../terms.json#/$defs/Money'}},"
                + "{'then':{'$ref':'#/$defs/Own'}}]},'$defs':{'Own':{}}}");

        assertThat(joined)
                .isEqualTo(
                        json("{'items':{'allOf':[{'then':{'$ref':'#/$defs/Money'}},{'then':{'$ref':'#/$defs/Own'}}]},"
                                + "'$defs':{'Own':{},'Money':{'minimum':0}}}"));
    }

    @Test
    void notes_beside_the_reference_go_before_those_of_the_definition_and_stay_on_the_page() {
        JsonNode joined = joined("{'properties':{'A':{'$ref':'../terms.json#/$defs/Price',"
                + "'x-preflight':{'pattern':{'level':'warning'},'required':{'level':'in-doubt'},'http':400}},"
                + "'B':{'$ref':'../terms.json#/$defs/Price'}}}");

        assertThat(joined.at("/properties/A/x-preflight"))
                .isEqualTo(json(
                        "{'pattern':{'says':'be a','level':'warning'},'required':{'level':'in-doubt'},'http':400}"));
        assertThat(joined.at("/properties/B/x-preflight")).isEqualTo(json("{'pattern':{'says':'be a'}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'items':{'$ref':'../other.json#/$defs/Price'}                        | no resource /a/other.json",
                "'items':{'$ref':'terms.json#/$defs/Price'}                           | no resource /a/page/terms.json",
                "'items':{'$ref':'../terms.json#/$defs/Prize'}                        | no definition is at /a/terms.json",
                "'items':{'$ref':'../terms.json#/properties/Price'}                   | no definition is at /a/terms.json",
                "'items':{'$ref':'../terms.json'}                                     | no definition is at /a/terms.json",
                "'items':{'$ref':'../terms.json#/$defs/Round'}                        | /$defs/Round holds itself",
                "'items':{'$ref':'../terms.json#/$defs/Price','minLength':1}          | only x-preflight may stand beside",
                "'items':{'$ref':'https://example.com/terms.json#/$defs/Price'}       | is no file beside it",
                "'items':{'$ref':'//example.com/terms.json#/$defs/Price'}             | is no file beside it",
                "'items':{'$ref':'file:///a/terms.json#/$defs/Price'}                 | is no file beside it",
                "'items':{'then':{'$ref':'../terms.json#/$defs/Flat'}},'$defs':{'Flat':{}} | has a definition Flat of its own",
                "'items':[{'then':{'$ref':'../terms.json#/$defs/Flat'}},{'then':{'$ref':'../money.json#/$defs/Flat'}}] | two definitions of the name Flat"
            })
    void other_reference_is_refused(String page, String message) {
        assertThatThrownBy(() -> joined("{" + page + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
