package dev.preflight.catalog.changeset;

import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.reference.Limits;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.document.Change;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import java.util.ArrayList;
import java.util.List;

/** "Tag". */
final class Tags {
    static final Page PAGE = Pages.page("change-set.tag", "Envelope.Tag");

    private static final Limit LIMIT = Limits.of("tags");

    static final OfScene<SetScene> KEY = PAGE.rule("key.ascii")
            .onTheSet("Key must have only ASCII letters and digits and _ . / = + - @", scene -> ascii(scene, "Key"))
            .otherwise(http(422))
            .decidedBy("P-46")
            .documentedAs("envelope.03");

    static final OfScene<SetScene> VALUE = PAGE.rule("value.ascii")
            .onTheSet("Value must have only ASCII letters and digits and _ . / = + - @", scene -> ascii(scene, "Value"))
            .otherwise(http(422))
            .decidedBy("P-46")
            .documentedAs("envelope.06");

    static final List<OfScene<SetScene>> RULES = List.of(KEY, VALUE);

    private Tags() {}

    static String haveFew() {
        return "should have at most " + LIMIT.value() + " items";
    }

    static Decision few(SetScene scene, JsonValue tags) {
        int limit = scene.limit(LIMIT);
        return tags.isArray() && tags.size() > limit && !scene.refusesSize(tags)
                ? Decision.violated(
                        tags.pointer(),
                        "has " + tags.size() + " items; the data type takes 200, but TagResource documents at most "
                                + limit + "; leave out " + (tags.size() - limit))
                : Decision.holds();
    }

    private static Decision ascii(SetScene scene, String member) {
        List<JsonValue> tags =
                new ArrayList<>(scene.request().member("ChangeSetTags").items());
        for (Change change : scene.changes()) {
            tags.addAll(scene.value(change).member("EntityTags").items());
        }
        List<Violation> faults = new ArrayList<>();
        for (JsonValue tag : tags) {
            JsonValue value = tag.member(member);
            String text = value.text().orElse("");
            if (!text.chars().allMatch(Tags::isNarrow)) {
                faults.add(Violation.at(
                        value.pointer(),
                        "is " + quoted(text) + ", but TagResource documents only ASCII letters, digits and"
                                + " _ . / = + - @"));
            }
        }
        return Decision.violated(faults);
    }

    private static boolean isNarrow(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_./=+-@".indexOf(c) >= 0;
    }
}
