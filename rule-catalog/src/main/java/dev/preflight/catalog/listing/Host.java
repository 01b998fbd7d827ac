package dev.preflight.catalog.listing;

import dev.preflight.text.LowerCase;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.InetAddressValidator;

/**
 * A host as it may stand in a URL: an IP address, or a name of labels that the domain name system can hold. Underscores are
 * taken, as buckets have them. The top-level domain is not asked for, since new ones come. Nothing is looked up.
 *
 * @param name in lower case; an IPv6 address in brackets
 */
record Host(String name) {
    private static final InetAddressValidator ADDRESSES = InetAddressValidator.getInstance();
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    /** Top-level domains that never lead out of a machine, a house or a test (RFC 6761, RFC 6762 and ICANN). */
    private static final List<String> NOWHERE = List.of("localhost", "local", "internal", "test", "invalid");

    /** First octets of IPv4 addresses that are kept for tests, carriers and the future, beside those that the JDK tells. */
    private static final List<String> RESERVED =
            List.of("0.", "192.0.0.", "192.0.2.", "198.18.", "198.19.", "198.51.100.", "203.0.113.");

    /** Reads a host; empty when there cannot be one of that name. */
    static Optional<Host> parse(String text) {
        String name = LowerCase.of(text);
        boolean possible = name.startsWith("[") ? isAddressInBrackets(name) : isAddress(name) || isName(name);
        return possible ? Optional.of(new Host(name)) : Optional.empty();
    }

    private static boolean isAddressInBrackets(String name) {
        return name.endsWith("]") && ADDRESSES.isValidInet6Address(name.substring(1, name.length() - 1));
    }

    private static boolean isAddress(String name) {
        return ADDRESSES.isValidInet4Address(name);
    }

    /** A name whose last label is a number would be an IPv4 address, and is none. */
    private static boolean isName(String name) {
        return ascii(name)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .filter(text -> text.length() <= LONGEST_NAME)
                .map(text -> text.split("\\.", -1))
                .filter(labels -> Stream.of(labels).allMatch(Host::isLabel))
                .filter(labels -> !isNumber(labels[labels.length - 1]))
                .isPresent();
    }

    /** The name as the domain name system has it. */
    private static Optional<String> ascii(String name) {
        if (name.length() > LONGEST_NAME + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(c -> c >= 'a' && c <= 'z' || isDigit(c) || c == '-' || c == '_');
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Host::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether nobody outside can ever reach it: private, loopback and reserved addresses, and names that lead nowhere. */
    boolean isUnreachable() {
        if (name.startsWith("[") || isAddress(name)) {
            return isReservedAddress();
        }
        String last =
                name.substring(name.lastIndexOf('.', name.length() - 2) + 1).replace(".", "");
        return !name.contains(".") || NOWHERE.contains(last);
    }

    private boolean isReservedAddress() {
        try {
            InetAddress address = InetAddress.getByName(name);
            byte[] bytes = address.getAddress();
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            boolean reserved = bytes.length == 4
                    ? RESERVED.stream().anyMatch(name::startsWith) || first == 100 && second / 64 == 1 || first >= 240
                    : first / 2 == 0xFC / 2
                            || first == 0x20 && second == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
            return reserved
                    || address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
