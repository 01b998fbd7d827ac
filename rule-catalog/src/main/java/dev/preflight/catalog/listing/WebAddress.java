package dev.preflight.catalog.listing;

import dev.preflight.rule.ValueView;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.InetAddressValidator;

/**
 * An http or https address.
 *
 * @param host in lower case, without user and port
 * @param path as it was written, but for characters that no path may have
 */
public record WebAddress(String host, String path) {
    private static final InetAddressValidator ADDRESSES = InetAddressValidator.getInstance();
    private static final Pattern PORT = Pattern.compile(":[0-9]*+$");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]++");
    private static final Pattern AUTHORITY = Pattern.compile("[a-zA-Z]+://[^/?#]*");
    private static final Pattern ENCODED_BY_BROWSERS = Pattern.compile("[\"<>\\\\^`{|}\\[\\]]");

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
        Matcher authority = AUTHORITY.matcher(text);
        int end = authority.lookingAt() ? authority.end() : text.length();
        return text.substring(0, end)
                + ENCODED_BY_BROWSERS.matcher(text.substring(end)).replaceAll("_");
    }

    private static Optional<WebAddress> strictly(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getRawAuthority() == null) {
                return Optional.empty();
            }
            String host = host(uri.getRawAuthority());
            return isHost(host) ? Optional.of(new WebAddress(host, uri.getRawPath())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Not {@link URI#getHost()}, which knows no host with an underscore, as buckets may have it. */
    private static String host(String authority) {
        String withPort = authority.substring(authority.lastIndexOf('@') + 1);
        int end = withPort.indexOf(':') < 0 ? withPort.length() : withoutPort(withPort);
        return withPort.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static int withoutPort(String authority) {
        Matcher port = PORT.matcher(authority);
        return port.find() ? port.start() : authority.length();
    }

    /** Numbers with dots, and what stands in brackets, must be IP addresses. */
    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return ADDRESSES.isValidInet6Address(host.substring(1, host.length() - 1));
        }
        boolean numeric = NUMERIC.matcher(host).matches();
        return !host.isEmpty() && (!numeric || ADDRESSES.isValidInet4Address(host));
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
