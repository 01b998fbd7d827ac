package dev.preflight.catalog.listing;

import static dev.preflight.dsl.Conditions.textWithStrangeCharacters;
import static dev.preflight.rule.AwsCode.errorCode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import dev.preflight.dsl.Condition;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.KebabCase;
import java.util.Locale;
import java.util.Optional;

/** The rules on text that buyers see, the same on every page that takes such text. */
public final class ListingText {
    private static final String INVALID_INPUT = "INVALID_INPUT";

    private ListingText() {}

    /** No white space before a trademark symbol. The symbols are not listed by AWS: trademark, registered, service mark. */
    public static Rule<ChangeScene> trademarkSpacing(Page page, String path, String row) {
        return page.rule(subject(path) + ".trademark-spacing")
                .on(path)
                .must(haveNoSpaceBeforeTrademarks())
                .otherwise(errorCode(INVALID_INPUT))
                .documentedAs(row);
    }

    /**
     * No characters that no list of supported characters could hold: unassigned, private-use and control characters,
     * but for those control characters that the call refuses already.
     */
    public static Rule<ChangeScene> unsupportedCharacters(Page page, String path, String row) {
        return unsupported(page, path, row, haveNoUnsupportedCharacters());
    }

    /** The same for pages whose call lets control characters pass. */
    public static Rule<ChangeScene> unsupportedOrControlCharacters(Page page, String path, String row) {
        return unsupported(page, path, row, haveNoUnsupportedOrControlCharacters());
    }

    private static Rule<ChangeScene> unsupported(Page page, String path, String row, Condition condition) {
        return page.rule(subject(path) + ".unsupported-characters")
                .on(path)
                .must(condition)
                .otherwise(errorCode(INVALID_INPUT))
                .documentedAs(row);
    }

    /** Only the characters that the Seller Guide lists as supported in metadata; the reference itself lists none. */
    public static Rule<ChangeScene> guideCharacters(Page page, String path, String row) {
        return page.rule(subject(path) + ".supported-characters")
                .on(path)
                .must(haveOnlyCharactersOfTheGuide())
                .otherwise(errorCode(INVALID_INPUT))
                .asWarning(Provenance.GUIDE)
                .documentedAs(row);
    }

    private static String subject(String path) {
        return KebabCase.of(path.startsWith("*.") ? path.substring(2) : path);
    }

    static Condition haveNoSpaceBeforeTrademarks() {
        return textWithStrangeCharacters("have no white space before a trademark symbol", text -> {
            for (int mark = nextMark(text, 0); mark < text.length(); mark = nextMark(text, mark + 1)) {
                int gap = Characters.GAP.spanBack(text, mark, SpanCondition.CONTAINED);
                if (gap < mark) {
                    return Optional.of("has white space before " + text.charAt(mark) + " at character "
                            + (text.codePointCount(0, mark) + 1) + "; remove the space");
                }
            }
            return Optional.empty();
        });
    }

    private static int nextMark(String text, int from) {
        return Characters.TRADEMARK.span(text, from, SpanCondition.NOT_CONTAINED);
    }

    static Condition haveNoUnsupportedCharacters() {
        return textWithStrangeCharacters(
                "have no unassigned or private-use characters", text -> unsupportedIn(Characters.UNSUPPORTED, text));
    }

    static Condition haveNoUnsupportedOrControlCharacters() {
        return textWithStrangeCharacters(
                "have no unassigned, private-use or control characters",
                text -> unsupportedIn(Characters.UNSUPPORTED_OR_CONTROL, text));
    }

    private static Optional<String> unsupportedIn(UnicodeSet set, String text) {
        return firstOf(set, text).map(found -> "has the unsupported character " + found + "; remove it");
    }

    static Condition haveOnlyCharactersOfTheGuide() {
        return textWithStrangeCharacters(
                "have only ASCII and \u00A9 \u00AE \u2122 \u00A2 \u00A3 \u00A4 \u00A5",
                text -> firstOf(Characters.OUTSIDE_THE_GUIDE, text)
                        .map(found -> "has " + found + ", which the Seller Guide does not list as supported;"
                                + " AWS may refuse it, use a plain character"));
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
