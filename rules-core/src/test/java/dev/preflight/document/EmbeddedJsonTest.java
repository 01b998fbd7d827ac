package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedJsonTest {
    private static final EmbeddedJson JSON = new EmbeddedJson("Options", "Inner");

    private static Change unfolded(ChangeSetDocument document) {
        return document.changes().get(0).unfolded(JSON);
    }

    private static String position(String file, String pointer) {
        Place place = Place.value(JsonPointer.parse(pointer));
        return String.valueOf(Parsed.document(file).locate(List.of(place)).get(place));
    }

    @Test
    void objects_take_the_place_of_the_texts_that_hold_them() {
        String file =
                "[{'DetailsDocument':{'A':1,'Options':[{'Id':'x','Inner':'{\\\"B\\\":[2]}'},{'Inner':{'B':3}},4]}}]";

        Change change = unfolded(Parsed.document(file));

        assertThat(change.details().node())
                .hasToString("{\"A\":1,\"Options\":[{\"Id\":\"x\",\"Inner\":{\"B\":[2]}},{\"Inner\":{\"B\":3}},4]}");
        assertThat(change.detailsAsWritten()
                        .member("Options")
                        .item(0)
                        .member("Inner")
                        .text())
                .contains("{\"B\":[2]}");
    }

    @Test
    void text_without_an_object_stays() {
        ChangeSetDocument document =
                Parsed.document("[{'DetailsDocument':{'Options':[{'Inner':'[1]'},{'Inner':'{'},{'Inner':''}]}}]");

        assertThat(unfolded(document).details().node())
                .isEqualTo(document.changes().get(0).details().node());
    }

    @Test
    void nothing_is_made_anew_where_there_is_no_text() {
        Change change = Parsed.document("[{'DetailsDocument':{'Options':[{'Inner':{}}]}}]")
                .changes()
                .get(0);

        assertThat(change.unfolded(JSON)).isSameAs(change);
    }

    @Test
    void places_inside_are_found_through_one_escape_and_through_two() {
        String once = "[{'DetailsDocument':{'Options':[{'Inner':'{\\\"B\\\":7}'}]}}]";
        String twice = "[{'Details':'{\\\"Options\\\":[{\\\"Inner\\\":\\\"{\\\\\\\"B\\\\\\\":7}\\\"}]}'}]";
        String pointer = "/ChangeSet/0/DetailsDocument/Options/0/Inner/B";

        assertThat(position(once, pointer)).isEqualTo("1:" + (once.indexOf('7') + 1));
        assertThat(position(twice, pointer)).isEqualTo("1:" + (twice.indexOf('7') + 1));
    }

    @Test
    void member_that_is_missing_inside_has_the_place_of_the_text() {
        String file = "[{'DetailsDocument':{'Options':[{'Inner':'{}'}]}}]";

        assertThat(position(file, "/ChangeSet/0/DetailsDocument/Options/0/Inner/B"))
                .isEqualTo("1:" + file.indexOf("{}"));
    }
}
