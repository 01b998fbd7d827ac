package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTypeTest {
    @ParameterizedTest
    @CsvSource({
        "Thing@1.0, Thing, 1.0, true",
        "Thing, Thing, '', false",
        "ThingSet@1.0, ThingSet, 1.0, true",
        "A@b@c, A, b@c, true",
        "'', '', '', false"
    })
    void type_is_a_name_and_a_version(String text, String name, String version, boolean hasVersion) {
        EntityType type = EntityType.parse(text);

        assertThat(type).isEqualTo(new EntityType(name, version)).hasToString(text);
        assertThat(type.hasVersion()).isEqualTo(hasVersion);
    }
}
