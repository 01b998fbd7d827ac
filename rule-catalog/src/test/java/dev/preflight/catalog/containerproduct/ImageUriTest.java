package dev.preflight.catalog.containerproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageUriTest {
    private static final String REGISTRY = "709825985650.dkr.ecr.us-east-1.amazonaws.com";
    private static final String DIGEST = "sha256:" + "0f1e2d3c4b5a6978".repeat(4);

    @Test
    void all_parts_are_told_apart() {
        assertThat(ImageUri.parse(REGISTRY + "/stillwater/shipper:3.2.0@" + DIGEST))
                .contains(new ImageUri(REGISTRY, "stillwater/shipper", Optional.of("3.2.0"), Optional.of(DIGEST)));
    }

    @Test
    void the_port_of_a_registry_is_no_tag() {
        assertThat(ImageUri.parse("localhost:5000/shipper"))
                .contains(new ImageUri("localhost:5000", "shipper", Optional.empty(), Optional.empty()));
    }

    @Test
    void the_namespace_of_the_seller_is_no_part_of_the_name_that_the_seller_gave() {
        assertThat(ImageUri.parse(REGISTRY + "/stillwater/tools/shipper:1").map(ImageUri::repositoryOfSeller))
                .contains("tools/shipper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ":",
                "@",
                "shipper",
                "shipper:3.2.0",
                "stillwater/shipper:3.2.0",
                "https://" + REGISTRY + "/stillwater/shipper:3.2.0",
                REGISTRY + "/:3.2.0",
                REGISTRY + "/stillwater/shipper:",
                REGISTRY + "/stillwater//shipper:3.2.0",
                REGISTRY + "/stillwater/shipper:3.2.0\n",
                REGISTRY + "/stillwater/shipper@sha256:0f1e",
                "1234.dkr.ecr.us-east-1.amazonaws.com/shipper:3.2.0"
            })
    void what_can_be_no_image_is_not_read(String text) {
        assertThat(ImageUri.parse(text)).isEmpty();
    }

    @Test
    @Timeout(5)
    void hostile_text_takes_no_time() {
        String hostile = REGISTRY + "/" + "a-".repeat(100_000) + "!";

        assertThat(ImageUri.parse(hostile)).isEmpty();
    }
}
