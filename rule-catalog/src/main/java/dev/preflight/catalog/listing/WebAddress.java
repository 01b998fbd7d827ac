package dev.preflight.catalog.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.UrlValidator;

/**
 * An http or https address.
 *
 * @param host in lower case, without user and port
 * @param path as it was written, but for characters that no path may have
 */
public record WebAddress(String host, String path) {
    private static final UrlValidator VALIDATOR = new UrlValidator(new String[] {"http", "https"});
    private static final Pattern AUTHORITY = Pattern.compile("[a-zA-Z]+://[^/?#]*");
    private static final Pattern ENCODED_BY_BROWSERS = Pattern.compile("[\"<>\\\\^`{|}\\[\\]]");

    /**
     * Reads an address. What the library refuses gets a second look, since it refuses good ones too: new top-level domains,
     * underscores in bucket names, characters that browsers encode by themselves. White space is never taken.
     */
    public static Optional<WebAddress> parse(String text) {
        return VALIDATOR.isValid(text) ? strictly(text) : strictly(text).or(() -> strictly(encoded(text)));
    }

    private static String encoded(String text) {
        Matcher authority = AUTHORITY.matcher(text);
        int end = authority.lookingAt() ? authority.end() : text.length();
        return text.substring(0, end)
                + ENCODED_BY_BROWSERS.matcher(text.substring(end)).replaceAll("_");
    }

    private static Optional<WebAddress> strictly(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String authority = String.valueOf(uri.getRawAuthority());
            String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":[0-9]*$", "");
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean named = uri.getRawAuthority() != null && !host.isEmpty();
            return web && named
                    ? Optional.of(new WebAddress(host.toLowerCase(Locale.ROOT), String.valueOf(uri.getRawPath())))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** True for the host names of Amazon S3, with the bucket in the host or in the path. */
    public boolean isInS3() {
        boolean amazon = host.endsWith(".amazonaws.com");
        return amazon
                && Arrays.stream(host.split("\\.")).anyMatch(label -> label.equals("s3") || label.startsWith("s3-"));
    }

    /** The letters behind the last dot of the last path segment, in lower case; empty when there is none. */
    public String fileExtension() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }
}
