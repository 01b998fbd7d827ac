package dev.preflight.catalog.amiproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Ipv4RangePropertyTest {
    private static final List<String> OCTETS = Arbitraries.integers()
            .between(0, 255)
            .map(String::valueOf)
            .allValues()
            .orElseThrow()
            .toList();
    private static final List<String> PREFIXES = Arbitraries.integers()
            .between(0, 32)
            .map(String::valueOf)
            .allValues()
            .orElseThrow()
            .toList();

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<Integer> octet = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.of(0, 9, 10, 99, 100, 199, 200, 249, 250, 255))
                .withoutEdgeCases();
        return Combinators.combine(octet, octet, octet, octet).as((a, b, c, d) -> a + "." + b + "." + c + "." + d);
    }

    /** Nearly a range: one with a character put in, taken out or replaced, or nothing but its characters. */
    @Provide
    Arbitrary<String> nearlyRanges() {
        Arbitrary<String> ranges = Combinators.combine(
                        addresses(), Arbitraries.integers().between(0, 40))
                .as((address, prefix) -> address + "/" + prefix);
        Arbitrary<Character> characters = Arbitraries.of('0', '1', '2', '5', '6', '9', '.', '/', ' ', '-', ':', '\n');
        Arbitrary<String> edited = Combinators.combine(
                        ranges,
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(0, 1),
                        characters)
                .as((range, at, dropped, put) -> {
                    int from = Math.min(at, range.length());
                    return range.substring(0, from) + put + range.substring(Math.min(from + dropped, range.length()));
                });
        Arbitrary<String> soup =
                Arbitraries.strings().withChars("0123456789./").ofMinLength(7).ofMaxLength(19);
        return Arbitraries.oneOf(ranges, edited, soup);
    }

    private static BigInteger bits(String address) throws UnknownHostException {
        return new BigInteger(1, InetAddress.getByName(address).getAddress());
    }

    @Property
    void address_is_read_as_java_reads_it(@ForAll("addresses") String address, @ForAll @IntRange(max = 32) int prefix)
            throws UnknownHostException {
        Ipv4Range range = Ipv4Range.parse(address + "/" + prefix).orElseThrow();

        assertThat(BigInteger.valueOf(range.address())).isEqualTo(bits(address));
        assertThat(range.prefix()).isEqualTo(prefix);
        assertThat(range).hasToString(address + "/" + prefix);
    }

    @Property
    void network_keeps_the_bits_of_the_prefix_and_no_others(
            @ForAll("addresses") String address, @ForAll @IntRange(max = 32) int prefix) throws UnknownHostException {
        Ipv4Range range = Ipv4Range.parse(address + "/" + prefix).orElseThrow();
        int hosts = 32 - prefix;
        BigInteger network = bits(address).shiftRight(hosts).shiftLeft(hosts);

        assertThat(BigInteger.valueOf(range.ofNetwork().address())).isEqualTo(network);
        assertThat(range.ofNetwork().prefix()).isEqualTo(prefix);
        assertThat(range.hasHostBits()).isEqualTo(!network.equals(bits(address)));
        assertThat(range.ofNetwork().hasHostBits()).isFalse();
    }

    @Property
    void text_is_a_range_when_its_parts_are_written_as_numbers_are(@ForAll("nearlyRanges") String text) {
        List<String> halves = List.of(text.split("/", -1));
        List<String> octets = List.of(halves.get(0).split("\\.", -1));
        boolean expected = halves.size() == 2
                && octets.size() == 4
                && OCTETS.containsAll(octets)
                && PREFIXES.contains(halves.get(1));

        assertThat(Ipv4Range.parse(text).isPresent()).as(text).isEqualTo(expected);
    }
}
