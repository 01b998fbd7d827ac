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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** One way through the text. No pattern backtracks, or reads far past where the next of its kind begins. */
    private static final class Scan {
        private static final Pattern DESTINATION = Pattern.compile("\\(\\s*+"
                + "(?:<([^<>\\n]*+)>|([^\\s()]*+(?:\\([^\\s()]*+\\)[^\\s()]*+)*+))"
                + "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+\\)");
        private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999}+)\\]");
        private static final Pattern DEFINITION =
                Pattern.compile(":[ \\t]*+\\n?+[ \\t]*+(?:<([^<>\\n]*+)>|([^\\s<]\\S*+))");
        private static final Pattern IMAGE_TAG = Pattern.compile("(?i)<img(?![a-z0-9-])[^<>]*+>?");
        private static final Pattern LINK_TAG = Pattern.compile("(?i)<a\\s[^<>]*+>");
        private static final Pattern HREF =
                Pattern.compile("(?i)\\shref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

        /** In angle brackets; words with a colon may be placeholders, so that an unknown scheme needs slashes. */
        private static final Pattern AUTOLINK =
                Pattern.compile("(?i)<((?:https?|tel|mailto):[^\\s<>]*+|[a-z][a-z0-9+.-]{1,31}+://[^\\s<>]*+)>");

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
            Matcher destination = at(DESTINATION, at + 1);
            if (!destination.lookingAt()) {
                return label(bracket, at);
            }
            (bracket.image ? images : links).add(group(destination));
            return destination.end();
        }

        /** What stands in brackets may be, or be shown instead of, the label of an address that stands elsewhere. */
        private int label(Bracket bracket, int end) {
            Matcher definition = at(DEFINITION, end + 1);
            if (beginsLine(bracket.at) && definition.lookingAt()) {
                inBrackets(bracket.at).ifPresent(label -> definitions.putIfAbsent(label, group(definition)));
                return definition.end();
            }
            Optional<String> following = inBrackets(end + 1);
            following
                    .or(() -> inBrackets(bracket.at))
                    .ifPresent(label -> (bracket.image ? imageLabels : linkLabels).add(label));
            return following.isPresent() ? text.indexOf(']', end + 1) + 1 : end + 1;
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
            Matcher label = at(LABEL, at);
            return label.lookingAt() ? Optional.of(LowerCase.of(group(label).strip())) : Optional.empty();
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
