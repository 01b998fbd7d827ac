package dev.preflight.catalog.saasproduct;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.listing.WebAddress;
import dev.preflight.text.LowerCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What usage instructions may show and link to; each method says what is wrong with a text, if anything. */
final class UsageInstructions {
    private static final List<String> SCHEMES = List.of("http", "https", "tel", "mailto");

    private UsageInstructions() {}

    static Optional<String> image(Markup markup) {
        return first(markup.images(), image -> true)
                .map(image -> "shows the image " + image + ", but images are not supported; remove it");
    }

    static Optional<String> invalidLink(Markup markup) {
        return first(markup.links(), link -> !isForeign(link) && !isValid(link))
                .map(link ->
                        "links to " + link + ", which is no valid URL; give a whole one, such as https://example.com");
    }

    static Optional<String> unsupportedLink(Markup markup) {
        return first(markup.links(), UsageInstructions::isForeign)
                .map(link -> "links to " + link + ", but only http, https, tel and mailto links are supported;"
                        + " write the address without a link");
    }

    private static Optional<String> first(List<String> addresses, Predicate<String> wrong) {
        List<String> all = addresses.stream().filter(wrong).toList();
        String more = all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "";
        return all.stream().findFirst().map(address -> quoted(address) + more);
    }

    /** An address with a scheme that is not supported. */
    private static boolean isForeign(String link) {
        String scheme = scheme(link);
        return !scheme.isEmpty() && !SCHEMES.contains(scheme);
    }

    private static boolean isValid(String link) {
        return switch (scheme(link)) {
            case "http", "https" -> WebAddress.parse(link).isPresent();
            case "tel", "mailto" -> !link.endsWith(":") && link.chars().noneMatch(Character::isWhitespace);
            default -> false;
        };
    }

    /** In lower case; empty when there is none. */
    private static String scheme(String link) {
        int end = 0;
        while (end < link.length() && isPartOfScheme(link.charAt(end), end)) {
            end++;
        }
        boolean followed = end < link.length() && link.charAt(end) == ':';
        return followed ? LowerCase.of(link.substring(0, end)) : "";
    }

    private static boolean isPartOfScheme(char c, int position) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || position > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
    }
}
