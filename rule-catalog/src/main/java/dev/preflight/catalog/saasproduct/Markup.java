package dev.preflight.catalog.saasproduct;

import dev.preflight.text.LowerCase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The images and links of a text. AWS does not say in which language such texts are written, so those of Markdown and
 * of HTML are both found, with the address beside the text or in a definition elsewhere. Bare addresses are no links, and what Markdown shows as code is left alone. Takes time linear
 * in the text.
 *
 * @param images the addresses of images in Markdown and the tags of those in HTML
 * @param links the addresses that links lead to
 */
record Markup(List<String> images, List<String> links) {
    Markup {
        images = List.copyOf(images);
        links = List.copyOf(links);
    }

    static Markup of(String text) {
        return new Scan(text).markup();
    }

    /** One way through the text. Nothing reads far past where the next of its kind begins. */
    private static final class Scan {
        private static final int LONGEST_LABEL = 999;
        private static final int LONGEST_SCHEME = 32;

        /** In angle brackets; words with a colon may be placeholders, so that an unknown scheme needs slashes. */
        private static final Set<String> SCHEMES = Set.of("http", "https", "tel", "mailto");

        private final String text;
        private final int[] codeEnds;
        private final Deque<Bracket> openBrackets = new ArrayDeque<>();
        private final Map<String, String> definitions = new LinkedHashMap<>();
        private final Set<String> linkLabels = new LinkedHashSet<>();
        private final Set<String> imageLabels = new LinkedHashSet<>();
        private final List<String> images = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        /**
         * An open bracket.
         *
         * @param at where it stands
         * @param image whether it begins an image
         */
        private record Bracket(int at, boolean image) {}

        Scan(String text) {
            this.text = text;
            this.codeEnds = codeEnds(text);
        }

        Markup markup() {
            int at = 0;
            while (at < text.length()) {
                at = switch (text.charAt(at)) {
                    case '\\' -> at + 2;
                    case '`' -> Math.max(at + 1, codeEnds[at]);
                    case '!' -> text.startsWith("![", at) ? open(at + 1, true) : at + 1;
                    case '[' -> open(at, false);
                    case ']' -> close(at);
                    case '<' -> tag(at);
                    default -> at + 1;
                };
            }
            definitions.forEach((label, destination) -> {
                if (imageLabels.contains(label)) {
                    images.add(destination);
                }
                if (linkLabels.contains(label)) {
                    links.add(destination);
                }
            });
            return new Markup(images, links);
        }

        private int open(int at, boolean image) {
            openBrackets.push(new Bracket(at, image));
            return at + 1;
        }

        private int close(int at) {
            if (openBrackets.isEmpty()) {
                return at + 1;
            }
            Bracket bracket = openBrackets.pop();
            Cursor cursor = new Cursor(text, at + 1);
            Optional<String> destination = destination(cursor);
            if (destination.isEmpty()) {
                return label(bracket, at);
            }
            (bracket.image ? images : links).add(destination.get());
            return cursor.at();
        }

        /** An address in round brackets, with a title or without. */
        private static Optional<String> destination(Cursor cursor) {
            if (!cursor.take('(')) {
                return Optional.empty();
            }
            cursor.skip(Scan::isBlank);
            int start = cursor.at();
            Optional<String> enclosed = enclosed(cursor);
            if (enclosed.isPresent() && endsDestination(cursor)) {
                return enclosed;
            }
            cursor.moveTo(start);
            String bare = bare(cursor);
            return endsDestination(cursor) ? Optional.of(bare) : Optional.empty();
        }

        /** What stands in angle brackets on one line. */
        private static Optional<String> enclosed(Cursor cursor) {
            if (!cursor.take('<')) {
                return Optional.empty();
            }
            String inside = cursor.run(c -> c != '<' && c != '>' && c != '\n');
            return cursor.take('>') ? Optional.of(inside) : Optional.empty();
        }

        /** An address whose round brackets are pairs, side by side. */
        private static String bare(Cursor cursor) {
            int start = cursor.at();
            cursor.skip(Scan::isOfAddress);
            int end = cursor.at();
            while (cursor.take('(')) {
                cursor.skip(Scan::isOfAddress);
                if (!cursor.take(')')) {
                    cursor.moveTo(end);
                    break;
                }
                cursor.skip(Scan::isOfAddress);
                end = cursor.at();
            }
            return cursor.since(start);
        }

        private static boolean endsDestination(Cursor cursor) {
            int start = cursor.at();
            if (cursor.skip(Scan::isBlank) > 0 && !title(cursor)) {
                cursor.moveTo(start);
            }
            cursor.skip(Scan::isBlank);
            return cursor.take(')');
        }

        private static boolean title(Cursor cursor) {
            if (cursor.take('(')) {
                cursor.skip(c -> c != '(' && c != ')');
                return cursor.take(')');
            }
            return quoted(cursor).isPresent();
        }

        private static Optional<String> quoted(Cursor cursor) {
            for (char quote : new char[] {'"', '\''}) {
                if (cursor.take(quote)) {
                    String inside = cursor.run(c -> c != quote);
                    return cursor.take(quote) ? Optional.of(inside) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** What stands in brackets may be, or be shown instead of, the label of an address that stands elsewhere. */
        private int label(Bracket bracket, int end) {
            Cursor cursor = new Cursor(text, end + 1);
            Optional<String> defined = beginsLine(bracket.at) ? definition(cursor) : Optional.empty();
            if (defined.isPresent()) {
                inBrackets(bracket.at).ifPresent(label -> definitions.putIfAbsent(label, defined.get()));
                return cursor.at();
            }
            Optional<String> following = inBrackets(end + 1);
            following
                    .or(() -> inBrackets(bracket.at))
                    .ifPresent(label -> (bracket.image ? imageLabels : linkLabels).add(label));
            return following.isPresent() ? text.indexOf(']', end + 1) + 1 : end + 1;
        }

        /** An address behind a colon, on the same line or the next. */
        private static Optional<String> definition(Cursor cursor) {
            if (!cursor.take(':')) {
                return Optional.empty();
            }
            cursor.skip(c -> c == ' ' || c == '\t');
            cursor.take('\n');
            cursor.skip(c -> c == ' ' || c == '\t');
            if (cursor.isAt(c -> c == '<')) {
                return enclosed(cursor);
            }
            return Optional.of(cursor.run(c -> !isBlank(c))).filter(address -> !address.isEmpty());
        }

        private boolean beginsLine(int at) {
            int start = at;
            while (start > 0 && at - start < 4 && text.charAt(start - 1) == ' ') {
                start--;
            }
            return start == 0 || text.charAt(start - 1) == '\n';
        }

        /** The label in the brackets that open there, without regard to case; a long one is none. */
        private Optional<String> inBrackets(int at) {
            Cursor cursor = new Cursor(text, at);
            if (!cursor.take('[')) {
                return Optional.empty();
            }
            String label = cursor.run(c -> c != '[' && c != ']');
            boolean taken = !label.isEmpty() && label.length() <= LONGEST_LABEL && cursor.take(']');
            return taken ? Optional.of(LowerCase.of(label.strip())) : Optional.empty();
        }

        private int tag(int at) {
            Cursor cursor = new Cursor(text, at);
            if (isImage(cursor)) {
                images.add(cursor.since(at));
                return cursor.at();
            }
            cursor.moveTo(at + 1);
            Optional<String> address = automaticLink(cursor);
            if (address.isPresent()) {
                links.add(address.get());
                return cursor.at();
            }
            cursor.moveTo(at);
            if (!isLink(cursor)) {
                return at + 1;
            }
            href(cursor.since(at)).ifPresent(href -> links.add(href.strip()));
            return cursor.at();
        }

        private static boolean isImage(Cursor cursor) {
            if (!cursor.take("<img") || cursor.isAt(c -> isLetterOrDigit(c) || c == '-')) {
                return false;
            }
            cursor.skip(Scan::isOfTag);
            cursor.take('>');
            return true;
        }

        private static boolean isLink(Cursor cursor) {
            if (!cursor.take("<a") || !cursor.isAt(Scan::isBlank)) {
                return false;
            }
            cursor.skip(Scan::isOfTag);
            return cursor.take('>');
        }

        private static Optional<String> automaticLink(Cursor cursor) {
            int start = cursor.at();
            if (!cursor.isAt(Scan::isLetter)) {
                return Optional.empty();
            }
            String scheme = cursor.run(c -> isLetterOrDigit(c) || c == '+' || c == '.' || c == '-');
            boolean known = SCHEMES.contains(LowerCase.of(scheme)) && cursor.take(':');
            boolean possible = scheme.length() > 1 && scheme.length() <= LONGEST_SCHEME;
            if (!known && !(possible && cursor.take("://"))) {
                return Optional.empty();
            }
            cursor.skip(c -> !isBlank(c) && c != '<' && c != '>');
            String address = cursor.since(start);
            return cursor.take('>') ? Optional.of(address) : Optional.empty();
        }

        /** The address that a tag leads to. */
        private static Optional<String> href(String tag) {
            for (int i = 0; i < tag.length(); i++) {
                Cursor cursor = new Cursor(tag, i);
                if (cursor.isAt(Scan::isBlank)) {
                    cursor.moveTo(i + 1);
                    Optional<String> href = cursor.take("href") ? valueOfAttribute(cursor) : Optional.empty();
                    if (href.isPresent()) {
                        return href;
                    }
                }
            }
            return Optional.empty();
        }

        private static Optional<String> valueOfAttribute(Cursor cursor) {
            cursor.skip(Scan::isBlank);
            if (!cursor.take('=')) {
                return Optional.empty();
            }
            cursor.skip(Scan::isBlank);
            return quoted(cursor)
                    .or(() -> Optional.of(cursor.run(c -> !isBlank(c) && c != '"' && c != '\'' && c != '>'))
                            .filter(bare -> !bare.isEmpty()));
        }

        private static boolean isOfAddress(int c) {
            return !isBlank(c) && c != '(' && c != ')';
        }

        private static boolean isOfTag(int c) {
            return c != '<' && c != '>';
        }

        private static boolean isBlank(int c) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }

        private static boolean isLetter(int c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private static boolean isLetterOrDigit(int c) {
            return isLetter(c) || c >= '0' && c <= '9';
        }

        /** For the place of each run of backticks the end of the next one of its length: what lies between is code. */
        private static int[] codeEnds(String text) {
            int[] ends = new int[text.indexOf('`') < 0 ? 0 : text.length()];
            Map<Integer, Integer> nextOfLength = new HashMap<>();
            int end = text.lastIndexOf('`') + 1;
            while (end > 0) {
                int start = end;
                while (start > 0 && text.charAt(start - 1) == '`') {
                    start--;
                }
                Integer closing = nextOfLength.put(end - start, end);
                ends[start] = closing == null ? end : closing;
                end = text.lastIndexOf('`', start - 1) + 1;
            }
            return ends;
        }
    }
}
