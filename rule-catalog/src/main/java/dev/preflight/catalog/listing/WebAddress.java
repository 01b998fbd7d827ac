package dev.preflight.catalog.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.UrlValidator;

/**
 * An http or https address.
 *
 * @param host in lower case, without user and port
 * @param path as it was written
 */
public record WebAddress(String host, String path) {
    private static final UrlValidator VALIDATOR = new UrlValidator(new String[] {"http", "https"});

    /**
     * Reads an address. Two libraries have a say: what either of them takes is an address, since each refuses good ones, one
     * for new top-level domains and underscores in bucket names, the other for characters that browsers encode.
     */
    public static Optional<WebAddress> parse(String text) {
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
            return VALIDATOR.isValid(text) ? Optional.of(new WebAddress("", "")) : Optional.empty();
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
