package dev.preflight.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final String LABEL = "a".repeat(63);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://l",
                "https://relay.example.com",
                "HTTPS://Relay.Example.COM/",
                "https://relay.example.com.",
                "https://relay.example.com:65535/x",
                "https://relay.example.com:/x",
                "https://my_bucket.s3.amazonaws.com/logo.png",
                "https://user@relay.example.com/",
                "https://xn--mller-kva.example.com/",
                "https://müller.example.com/",
                "https://192.0.2.1/",
                "https://[2001:db8::1]:8443/",
                "https://rel%61y.example.com/"
            })
    void host_that_can_be_is_taken(String url) {
        assertThat(WebAddress.parse(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://*",
                "https://%20",
                "https://$host",
                "https://a,b",
                "https://relay..example.com",
                "https://.example.com",
                "https://-relay.example.com",
                "https://relay-.example.com",
                "https://relay.example.com:65536",
                "https://relay.example.com:84430",
                "https://relay.example.com:99999999999999999999",
                "https://relay.example.com:80a",
                "https://300.1.1.1/",
                "https://1.2.3/",
                "https://relay.123/",
                "https://[2001:db8::1",
                "https://[relay]/",
                "https:///x",
                "ftp://relay.example.com"
            })
    void host_that_cannot_be_is_not(String url) {
        assertThat(WebAddress.parse(url)).isEmpty();
    }

    @Test
    void label_and_name_have_their_longest() {
        String longest = LABEL + "." + LABEL + "." + LABEL + "." + "a".repeat(61);

        assertThat(WebAddress.parse("https://" + LABEL + ".com")).isPresent();
        assertThat(WebAddress.parse("https://a" + LABEL + ".com")).isEmpty();
        assertThat(WebAddress.parse("https://" + longest)).isPresent();
        assertThat(WebAddress.parse("https://" + longest + "a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "127.0.0.1",
                "169.254.1.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "100.64.0.1",
                "100.127.0.1",
                "0.0.0.0",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[2001:db8::1]",
                "localhost",
                "relay",
                "relay.local",
                "relay.internal",
                "relay.localhost.",
                "relay.test",
                "relay.invalid"
            })
    void nobody_outside_reaches_a_private_or_reserved_host(String host) {
        assertThat(WebAddress.unreachable(WebAddress.parse("https://" + host + "/")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255", "11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "100.63.0.1", "100.128.0.1",
                "198.20.0.1", "223.0.0.1", "[2001:db9::1]", "[fb00::1]", "relay.example.com", "local.com",
                        "relay.locals"
            })
    void public_host_may_answer(String host) {
        assertThat(WebAddress.unreachable(WebAddress.parse("https://" + host + "/")))
                .isEmpty();
    }
}
