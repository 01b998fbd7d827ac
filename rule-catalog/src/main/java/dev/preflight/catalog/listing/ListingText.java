package dev.preflight.catalog.listing;

import static dev.preflight.dsl.Conditions.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import dev.preflight.dsl.Page;
import dev.preflight.rule.AwsCode;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules on text that buyers see, the same on every page that takes such text.
 *
 * @param path where the text stands in the details
 * @param code what AWS answers
 * @param erratum what makes all of them doubtful on this page
 */
public record ListingText(Page page, String path, AwsCode code, Optional<String> erratum) {
    /** The text at that path. */
    public static ListingText on(Page page, String path, AwsCode code) {
        return new ListingText(page, path, code, Optional.empty());
    }

    /** The same text where an erratum says how severe its rules are. */
    public ListingText decidedBy(String erratumId) {
        return new ListingText(page, path, code, Optional.of(erratumId));
    }

    /** All rules on text whose control characters the call lets pass. */
    public List<Rule<ChangeScene>> rules(String trademarkRow, String charactersRow) {
        return List.of(
                trademarkSpacing(trademarkRow),
                unsupportedOrControlCharacters(charactersRow),
                guideCharacters(charactersRow));
    }

    /** No white space before a trademark symbol. The symbols are not listed by AWS: trademark, registered, service mark. */
    public Rule<ChangeScene> trademarkSpacing(String... rows) {
        return rule("trademark-spacing", haveNoSpaceBeforeTrademarks(), rows);
    }

    /**
     * No characters that no list of supported characters could hold: unassigned, private-use and control characters,
     * but for those control characters that the call refuses already.
     */
    public Rule<ChangeScene> unsupportedCharacters(String... rows) {
        return rule("unsupported-characters", haveNoUnsupportedCharacters(), rows);
    }

    /** The same for pages whose call lets control characters pass. */
    public Rule<ChangeScene> unsupportedOrControlCharacters(String... rows) {
        return rule("unsupported-characters", haveNoUnsupportedOrControlCharacters(), rows);
    }

    /** Only the characters that the Seller Guide lists as supported in metadata; the reference itself lists none. */
    public Rule<ChangeScene> guideCharacters(String... rows) {
        return page.ruleOn(path, "supported-characters")
                .evenRefused()
                .must(haveOnlyCharactersOfTheGuide())
                .otherwise(code)
                .asWarning(Provenance.GUIDE)
                .documentedAs(rows);
    }

    private Rule<ChangeScene> rule(String check, Condition condition, String... rows) {
        Page.LastStep<Rule<ChangeScene>> statement =
                page.ruleOn(path, check).evenRefused().must(condition).otherwise(code);
        return erratum.map(statement::decidedBy).orElse(statement).documentedAs(rows);
    }

    static Condition haveNoSpaceBeforeTrademarks() {
        return text("have no white space before a trademark symbol", text -> {
                    for (int mark = nextMark(text, 0); mark < text.length(); mark = nextMark(text, mark + 1)) {
                        int gap = Characters.GAP.spanBack(text, mark, SpanCondition.CONTAINED);
                        if (gap < mark) {
                            return Optional.of("has white space before " + text.charAt(mark) + " at character "
                                    + (text.codePointCount(0, mark) + 1) + "; remove the space");
                        }
                    }
                    return Optional.empty();
                })
                .ofStrangeCharacters();
    }

    private static int nextMark(String text, int from) {
        return Characters.TRADEMARK.span(text, from, SpanCondition.NOT_CONTAINED);
    }

    static Condition haveNoUnsupportedCharacters() {
        return text("have no unassigned or private-use characters", text -> unsupportedIn(Characters.UNSUPPORTED, text))
                .ofStrangeCharacters();
    }

    static Condition haveNoUnsupportedOrControlCharacters() {
        return text(
                        "have no unassigned, private-use or control characters",
                        text -> unsupportedIn(Characters.UNSUPPORTED_OR_CONTROL, text))
                .ofStrangeCharacters();
    }

    private static Optional<String> unsupportedIn(UnicodeSet set, String text) {
        return firstOf(set, text).map(found -> "has the unsupported character " + found + "; remove it");
    }

    static Condition haveOnlyCharactersOfTheGuide() {
        return text(
                        "have only ASCII and \u00A9 \u00AE \u2122 \u00A2 \u00A3 \u00A4 \u00A5",
                        text -> firstOf(Characters.OUTSIDE_THE_GUIDE, text)
                                .map(found -> "has " + found + ", which the Seller Guide does not list as supported;"
                                        + " AWS may refuse it, use a plain character"))
                .ofStrangeCharacters();
    }

    private static Optional<String> firstOf(UnicodeSet set, String text) {
        int at = set.span(text, SpanCondition.NOT_CONTAINED);
        if (at == text.length()) {
            return Optional.empty();
        }
        int character = text.codePointAt(at);
        String name = UCharacter.getExtendedName(character);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        return Optional.of(code + " (" + name + ") at character " + (text.codePointCount(0, at) + 1));
    }

    /** Built at the first text that is not plain: the tables take a while. */
    private static final class Characters {
        static final UnicodeSet TRADEMARK = new UnicodeSet("[\\u2122\\u00AE\\u2120]").freeze();
        static final UnicodeSet GAP = new UnicodeSet("[[:White_Space:]\\u200B\\u2060\\uFEFF]").freeze();
        static final UnicodeSet UNSUPPORTED_OR_CONTROL =
                new UnicodeSet("[[[:Cc:][:Cn:][:Co:]]-[\\u0009\\u000A\\u000D]]").freeze();
        static final UnicodeSet UNSUPPORTED =
                new UnicodeSet(UNSUPPORTED_OR_CONTROL).remove(0x00, 0x1F).freeze();
        static final UnicodeSet OUTSIDE_THE_GUIDE = new UnicodeSet(
                        "[^\\u0000-\\u007E\\u00A9\\u00AE\\u2122\\u00A2-\\u00A5[:Cs:]]")
                .removeAll(UNSUPPORTED)
                .freeze();
    }
}
