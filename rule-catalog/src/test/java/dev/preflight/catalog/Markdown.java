package dev.preflight.catalog;

import java.nio.file.Path;

/** Text that Markdown shows as it is. */
final class Markdown {
    private Markdown() {}

    /** A sentence of ours that may quote anything. */
    static String text(String text) {
        return ShortJson.visible(text).replaceAll("[\\\\`*<$]|](?=\\()", "\\\\$0");
    }

    /** A code span. */
    static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }

    /** A fenced block. */
    static String block(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```\n";
    }

    /** A link from a page to a file of the module. */
    static String link(String words, Path file) {
        return "[" + words + "](" + RulePages.ROOT.relativize(file).toString().replace('\\', '/') + ")";
    }
}
