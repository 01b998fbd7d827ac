package dev.preflight.catalog.amiproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4RangeTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, 0, 0",
        "0.0.0.0/32, 0, 32",
        "255.255.255.255/32, 4294967295, 32",
        "255.255.255.255/0, 4294967295, 0",
        "10.0.0.0/8, 167772160, 8",
        "203.0.113.0/24, 3405803776, 24",
        "1.2.3.4/31, 16909060, 31",
        "128.0.0.1/9, 2147483649, 9"
    })
    void range_is_an_address_and_a_prefix(String text, long address, int prefix) {
        assertThat(Ipv4Range.parse(text)).contains(new Ipv4Range(address, prefix));
        assertThat(new Ipv4Range(address, prefix)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "10.0.0.0",
                "10.0.0.0/",
                "/8",
                "10.0.0/8",
                "10.0.0.0.0/8",
                "10..0.0/8",
                "10.0.0.0/33",
                "10.0.0.0/99",
                "10.0.0.0/100",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/8/8",
                "10.0.0.0/255.0.0.0",
                "256.0.0.0/8",
                "0.0.0.256/8",
                "300.0.0.0/8",
                "260.0.0.0/8",
                "999.0.0.0/8",
                "1000.0.0.0/8",
                "-1.0.0.0/8",
                "0x0a.0.0.0/8",
                "a.b.c.d/8",
                "*.*.*.*/0"
            })
    void text_of_another_form_is_no_range(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010.0.0.0/8",
                "10.00.0.0/8",
                "10.0.0.01/8",
                "00.0.0.0/0",
                "10.0.0.0/08",
                "10.0.0.0/00",
                "0255.0.0.0/8"
            })
    void leading_zeros_are_refused(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 10.0.0.0/8",
                "10.0.0.0/8 ",
                "10.0.0.0 /8",
                "10.0.0.0/ 8",
                "10. 0.0.0/8",
                "10.0.0.0/8\n",
                "10.0.0.0/8\u00A0",
                "\t10.0.0.0/8"
            })
    void white_space_is_refused(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::/0", "::1/128", "2001:db8::/32", "::ffff:10.0.0.0/104", "fe80::1%eth0/64"})
    void ipv6_is_refused(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0661\u0660.0.0.0/8", "10.0.0.0/\u0668", "\uFF11\uFF10.0.0.0/8", "10\u30020.0.0/8"})
    void digits_and_dots_of_other_scripts_are_refused(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @Test
    void overlong_text_is_refused_at_once() {
        String text = "255.255.255.255/32" + "0".repeat(10_000_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Ipv4Range.parse(text)))
                .isEmpty();
        assertThat(Ipv4Range.parse("1".repeat(10_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3/8, 10.0.0.0/8",
        "203.0.113.9/24, 203.0.113.0/24",
        "203.0.113.129/25, 203.0.113.128/25",
        "203.0.113.1/31, 203.0.113.0/31",
        "255.255.255.255/1, 128.0.0.0/1",
        "0.0.0.1/0, 0.0.0.0/0",
        "255.255.255.255/0, 0.0.0.0/0"
    })
    void bits_behind_the_prefix_name_a_host(String text, String network) {
        Ipv4Range range = Ipv4Range.parse(text).orElseThrow();

        assertThat(range.hasHostBits()).isTrue();
        assertThat(range.ofNetwork()).hasToString(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0/0", "128.0.0.0/1", "10.0.0.0/8", "203.0.113.0/24", "203.0.113.2/31", "203.0.113.9/32"})
    void network_has_no_bits_behind_the_prefix(String text) {
        Ipv4Range range = Ipv4Range.parse(text).orElseThrow();

        assertThat(range.hasHostBits()).isFalse();
        assertThat(range.ofNetwork()).isEqualTo(range);
    }
}
