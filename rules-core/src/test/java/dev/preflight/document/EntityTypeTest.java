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

    @ParameterizedTest
    @CsvSource({
        "Thing@1.0, Thing@1.0, true",
        "Thing@1.0, Thing, true",
        "Thing, Thing@2.0, true",
        "Thing@1.0, '', true",
        "'', Thing@1.0, true",
        "Thing@1.0, Thing@2.0, false",
        "Thing@1.0, Part@1.0, false",
        "Thing, Part, false"
    })
    void types_agree_when_they_may_be_the_same(String left, String right, boolean agree) {
        assertThat(EntityType.parse(left).agreesWith(EntityType.parse(right))).isEqualTo(agree);
    }
}
