package dev.preflight.catalog.amiproduct;

import dev.preflight.schema.LinearPattern;
import java.util.Optional;

/**
 * A range of IPv4 addresses in CIDR notation, written in the one canonical way: no leading zeros.
 *
 * @param address the 32 bits of the address
 * @param prefix how many of them name the network, 0 to 32
 */
record Ipv4Range(long address, int prefix) {
    private static final String OCTET = "(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final LinearPattern FORM =
            new LinearPattern("^" + OCTET + "(\\." + OCTET + "){3}/(0|[1-9]|[12][0-9]|3[0-2])$");

    /** Reads a range; empty when the text is none. */
    static Optional<Ipv4Range> parse(String text) {
        if (!FORM.find(text)) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        long address = 0;
        for (String octet : text.substring(0, slash).split("\\.", -1)) {
            address = address << 8 | Integer.parseInt(octet);
        }
        return Optional.of(new Ipv4Range(address, Integer.parseInt(text.substring(slash + 1))));
    }

    /** True when bits behind the prefix are set, which name one host and not the network. */
    boolean hasHostBits() {
        return address != network();
    }

    /** The same range by the address of its network. */
    Ipv4Range ofNetwork() {
        return new Ipv4Range(network(), prefix);
    }

    private long network() {
        return address & (0xFFFFFFFFL << (32 - prefix));
    }

    @Override
    public String toString() {
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255) + "/"
                + prefix;
    }
}
