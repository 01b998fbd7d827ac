package dev.preflight.catalog.amiproduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.reference.ReferenceList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTypesTest {
    /** EC2 families with Graviton processors, of all four generations. */
    private static final List<String> GRAVITON = List.of(
            "a1", "c6g", "c6gd", "c6gn", "c7g", "c7gd", "c7gn", "c8g", "c8gd", "c8gn", "g5g", "hpc7g", "i4g", "i8g",
            "im4gn", "is4gen", "m6g", "m6gd", "m7g", "m7gd", "m8g", "m8gd", "r6g", "r6gd", "r7g", "r7gd", "r8g", "r8gd",
            "t4g", "x2gd", "x8g");

    private static Set<String> listedFamilies() {
        return ReferenceList.INSTANCE_TYPES.values().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    @Test
    void every_name_of_the_dated_list_is_well_formed() {
        assertThat(ReferenceList.INSTANCE_TYPES.values())
                .hasSizeGreaterThan(1000)
                .allMatch(InstanceTypes::isWellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m5.large",
                "u-6tb1.56xlarge",
                "mac2-m2pro.metal",
                "c7i-flex.large",
                "a.b",
                "a23456789012.b2345678901"
            })
    void family_and_size_with_a_dot_between_them_are_well_formed(String name) {
        assertThat(InstanceTypes.isWellFormed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "m5",
                "m5.",
                ".large",
                "m5large",
                "m5..large",
                "m5.large.metal",
                "M5.large",
                "m5.Large",
                "m5_large",
                "m5.large ",
                " m5.large",
                "m5.large\n",
                "m5 .large",
                "m\u0665.large",
                "a23456789012.b23456789012"
            })
    void text_of_another_form_is_not_well_formed(String name) {
        assertThat(InstanceTypes.isWellFormed(name)).isFalse();
    }

    @Test
    void families_with_graviton_processors_are_arm() {
        assertThat(GRAVITON).allMatch(family -> InstanceTypes.isArm(family + ".large"));
        assertThat(listedFamilies()).containsAll(GRAVITON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p6e-gb200.36xlarge", "p7-gb300.48xlarge"})
    void families_with_grace_processors_are_arm(String name) {
        assertThat(InstanceTypes.isArm(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m5.large",
                "c5n.large",
                "c6a.large",
                "m7i.large",
                "c7i-flex.large",
                "t3.large",
                "t3a.large",
                "g3.large",
                "g4dn.xlarge",
                "g4ad.xlarge",
                "g5.xlarge",
                "g6e.xlarge",
                "gr6.4xlarge",
                "cg1.4xlarge",
                "hpc6a.48xlarge",
                "p6-b200.48xlarge",
                "m7-gbx.large",
                "i4i.large",
                "im4i.large",
                "u-6tb1.metal",
                "x2iedn.large",
                "a10.large",
                "xa1.large",
                "mac2.metal"
            })
    void other_families_are_not_arm(String name) {
        assertThat(InstanceTypes.isArm(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"large", "metal-24xl", "medium", "16xlarge"})
    void size_says_nothing_of_the_processor(String size) {
        assertThat(InstanceTypes.isArm("m7g." + size)).isTrue();
        assertThat(InstanceTypes.isArm("m7i." + size)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m7g", "", ".m7g", "m7i.m7g.large", "m5.m7g.large"})
    void what_is_no_family_and_size_is_not_arm(String name) {
        assertThat(InstanceTypes.isArm(name)).isFalse();
    }
}
