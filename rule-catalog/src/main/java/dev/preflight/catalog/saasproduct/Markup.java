package dev.preflight.catalog.saasproduct;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The images and links of a text. AWS does not say in which language such texts are written, so those of Markdown and
 * of HTML are both found. Bare addresses are no links, and what Markdown shows as code is left alone. Takes time linear
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

    /** One way through the text. No pattern backtracks, or reads far past where the next of its kind begins. */
    private static final class Scan {
        private static final Pattern DESTINATION = Pattern.compile("\\(\\s*+"
                + "(?:<([^<>\\n]*+)>|([^\\s()]*+(?:\\([^\\s()]*+\\)[^\\s()]*+)*+))"
                + "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+\\)");
        private static final Pattern IMAGE_TAG = Pattern.compile("(?i)<img(?![a-z0-9-])[^<>]*+>?");
        private static final Pattern LINK_TAG = Pattern.compile("(?i)<a\\s[^<>]*+>");
        private static final Pattern HREF =
                Pattern.compile("(?i)\\shref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

        /** In angle brackets; words with a colon may be placeholders, so that an unknown scheme needs slashes. */
        private static final Pattern AUTOLINK =
                Pattern.compile("(?i)<((?:https?|tel|mailto):[^\\s<>]*+|[a-z][a-z0-9+.-]{1,31}+://[^\\s<>]*+)>");

        private final String text;
        private final int[] codeEnds;
        private final Deque<Boolean> openBrackets = new ArrayDeque<>();
        private final List<String> images = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

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
            return new Markup(images, links);
        }

        private int open(int at, boolean image) {
            openBrackets.push(image);
            return at + 1;
        }

        private int close(int at) {
            if (openBrackets.isEmpty()) {
                return at + 1;
            }
            boolean image = openBrackets.pop();
            Matcher destination = at(DESTINATION, at + 1);
            if (!destination.lookingAt()) {
                return at + 1;
            }
            (image ? images : links).add(group(destination));
            return destination.end();
        }

        private int tag(int at) {
            Matcher image = at(IMAGE_TAG, at);
            if (image.lookingAt()) {
                images.add(image.group());
                return image.end();
            }
            Matcher autolink = at(AUTOLINK, at);
            if (autolink.lookingAt()) {
                links.add(group(autolink));
                return autolink.end();
            }
            Matcher link = at(LINK_TAG, at);
            if (!link.lookingAt()) {
                return at + 1;
            }
            Matcher href = HREF.matcher(link.group());
            if (href.find()) {
                links.add(group(href).strip());
            }
            return link.end();
        }

        private Matcher at(Pattern pattern, int from) {
            return pattern.matcher(text).region(from, text.length());
        }

        /** The one group that took part. */
        private static String group(Matcher matcher) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i);
                if (group != null) {
                    return group;
                }
            }
            return "";
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
