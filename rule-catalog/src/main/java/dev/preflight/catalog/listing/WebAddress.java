package dev.preflight.catalog.listing;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.rule.ValueView;
import dev.preflight.text.LowerCase;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * An http or https address.
 *
 * @param host in lower case, without user and port
 * @param path as it was written, but for characters that no path may have
 */
public record WebAddress(String host, String path) {
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_DIGITS = 9;
    private static final String ENDS_AUTHORITY = "/?#";
    private static final String ENCODED_BY_BROWSERS = "\"<>\\^`{|}[]";

    /** The address in a text of a change. */
    public static final ValueView<Optional<WebAddress>> READ =
            value -> value.text().flatMap(WebAddress::parse);

    /**
     * Reads an address. Characters that browsers encode by themselves are taken behind the host, as AWS does not say that
     * it refuses them; white space is not.
     */
    public static Optional<WebAddress> parse(String text) {
        return strictly(text).or(() -> strictly(encoded(text)));
    }

    private static String encoded(String text) {
        int end = endOfAuthority(text);
        StringBuilder encoded = new StringBuilder(text);
        for (int i = end; i < text.length(); i++) {
            if (ENCODED_BY_BROWSERS.indexOf(text.charAt(i)) >= 0) {
                encoded.setCharAt(i, '_');
            }
        }
        return encoded.toString();
    }

    private static int endOfAuthority(String text) {
        int slashes = text.indexOf("://");
        int end = slashes < 0 ? text.length() : slashes + 3;
        while (end < text.length() && ENDS_AUTHORITY.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Optional<WebAddress> strictly(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : LowerCase.of(uri.getScheme());
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getRawAuthority() == null) {
                return Optional.empty();
            }
            String authority = uri.getRawAuthority();
            String withPort = authority.substring(authority.lastIndexOf('@') + 1);
            int end = startOfPort(withPort);
            String port = withPort.substring(Math.min(end + 1, withPort.length()));
            return Host.parse(decoded(withPort.substring(0, end)))
                    .filter(host -> isPort(port))
                    .map(host -> new WebAddress(host.name(), uri.getRawPath()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Not {@link URI#getHost()}, which knows no host with an underscore, as buckets may have it. */
    private static int startOfPort(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean port = colon >= 0 && authority.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return port ? colon : authority.length();
    }

    /** Browsers take none for the usual one. */
    private static boolean isPort(String digits) {
        return digits.isEmpty() || digits.length() <= MOST_DIGITS && Integer.parseInt(digits) <= HIGHEST_PORT;
    }

    private static String decoded(String host) {
        return host.contains("%") ? URLDecoder.decode(host, StandardCharsets.UTF_8) : host;
    }

    /** What is wrong with an address that nobody outside can reach, AWS included. */
    public static Optional<String> unreachable(Optional<WebAddress> address) {
        return address.map(WebAddress::host)
                .filter(host -> new Host(host).isUnreachable())
                .map(host -> "is on the host " + quoted(host)
                        + ", which nobody outside can reach, AWS included; give a public one");
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
        return file.contains(".") ? LowerCase.of(file.substring(file.lastIndexOf('.') + 1)) : "";
    }
}
