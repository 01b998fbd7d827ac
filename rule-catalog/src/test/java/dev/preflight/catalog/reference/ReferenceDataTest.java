package dev.preflight.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dated lists say where they come from, and are what they say. */
class ReferenceDataTest {
    private static final Path ROOT = Path.of("src/main/resources/dev/preflight/catalog/reference-data");
    private static final LocalDate EDITION = LocalDate.parse(ChangeTypes.EDITION);

    private static final Map<String, ReferenceList> LISTS = new TreeMap<>(Map.of(
            "add-on-types", ReferenceList.ADD_ON_TYPES,
            "categories", ReferenceList.CATEGORIES,
            "compatible-services", ReferenceList.COMPATIBLE_SERVICES,
            "countries", ReferenceList.COUNTRIES,
            "instance-types", ReferenceList.INSTANCE_TYPES,
            "operating-systems", ReferenceList.OPERATING_SYSTEMS,
            "regions", ReferenceList.REGIONS,
            "standard-contract-versions", ReferenceList.STANDARD_CONTRACT_VERSIONS,
            "units", ReferenceList.UNITS));

    private static final Set<String> TABLES = Set.of("kubernetes-versions", "limits");

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    private static Stream<Arguments> lists() {
        return LISTS.entrySet().stream().map(list -> Arguments.of(list.getKey(), list.getValue()));
    }

    private static Stream<JsonNode> values(String name) {
        JsonNode values = Resources.referenceData(name).path("values");
        return StreamSupport.stream(values.spliterator(), false);
    }

    private static LocalDate date(JsonNode row, String column) {
        return LocalDate.parse(row.path(column).asText());
    }

    @Test
    void every_file_has_a_reader() throws IOException {
        assertThat(files().filter(file -> !TABLES.contains(file))).containsExactlyElementsOf(LISTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_says_what_it_is_of_which_day_and_from_where(String name) {
        JsonNode file = Resources.referenceData(name);

        assertThat(file.fieldNames()).toIterable().containsExactly("about", "asOf", "source", "complete", "values");
        assertThat(file.path("about").asText()).endsWith(".");
        assertThat(date(file, "asOf")).isAfterOrEqualTo(EDITION);
        assertThat(file.path("source").asText()).isNotBlank();
        assertThat(file.path("complete").isBoolean()).isTrue();
        assertThat(file.path("values")).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_read_as_it_stands_in_its_file(String name, ReferenceList list) {
        JsonNode file = Resources.referenceData(name);

        assertThat(list.values())
                .containsExactlyElementsOf(values(name).map(JsonNode::asText).toList());
        assertThat(list.asOf()).isEqualTo(date(file, "asOf"));
        assertThat(list.source()).isEqualTo(file.path("source").asText());
        assertThat(list.isComplete()).isEqualTo(file.path("complete").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "instance-types", "countries"})
    void generated_lists_are_sorted(String name) {
        assertThat(values(name).map(JsonNode::asText)).isSorted();
    }

    @Test
    void regions_are_commercial_ones_and_those_of_govcloud() {
        assertThat(ReferenceList.REGIONS.values())
                .hasSizeGreaterThanOrEqualTo(36)
                .contains("us-east-1", "eu-west-1", "ap-southeast-6", "us-gov-east-1", "us-gov-west-1")
                .allSatisfy(region -> assertThat(region).matches("[a-z]{2}(-gov)?-[a-z]+-[0-9]"))
                .noneSatisfy(region -> assertThat(region).startsWith("cn-"));
    }

    @Test
    void instance_types_have_the_form_that_the_service_demands() {
        assertThat(ReferenceList.INSTANCE_TYPES.values())
                .hasSizeGreaterThan(1_000)
                .contains("t3.micro", "m5.large", "c7i-flex.large", "u-6tb1.metal", "u7in-16tb.224xlarge")
                .allSatisfy(
                        type -> assertThat(type).hasSizeLessThanOrEqualTo(24).matches("[a-z0-9-]+\\.[a-z0-9-]+"));
    }

    @Test
    void countries_are_those_of_the_standard() {
        assertThat(ReferenceList.COUNTRIES.values())
                .hasSize(249)
                .contains("US", "DE", "JP")
                .doesNotContain("XX", "XK", "EU", "UK")
                .allSatisfy(country -> assertThat(country).matches("[A-Z]{2}"));
    }

    @Test
    void add_on_types_are_lower_case() {
        assertThat(ReferenceList.ADD_ON_TYPES.values())
                .hasSize(19)
                .contains("gitops", "security")
                .allSatisfy(type -> assertThat(type).matches("[a-z][-a-z]+[a-z]"));
    }

    @ParameterizedTest
    @CsvSource({"us-east-1,true", "us-east-9,false", "US-EAST-1,false", "'',false"})
    void a_list_knows_what_it_contains(String region, boolean contained) {
        assertThat(ReferenceList.REGIONS.contains(region)).isEqualTo(contained);
    }

    @Test
    void kubernetes_versions_follow_each_other() {
        Map<String, Knowledge<LocalDate>> ends = KubernetesVersions.ON_EKS.supportEnds();

        assertThat(ends.keySet())
                .containsExactlyElementsOf(IntStream.range(21, 21 + ends.size())
                        .mapToObj(minor -> "1." + minor)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"released", "standardSupportEnds", "extendedSupportEnds"})
    void dates_of_newer_kubernetes_versions_are_later(String column) {
        List<LocalDate> dates = values("kubernetes-versions")
                .filter(row -> row.has(column))
                .map(row -> date(row, column))
                .toList();

        assertThat(dates).hasSizeGreaterThan(10).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void since_1_26_kubernetes_is_supported_for_14_months_and_12_more() {
        List<JsonNode> dated = values("kubernetes-versions")
                .filter(row -> row.path("version").asText().compareTo("1.26") >= 0 && row.has("released"))
                .toList();

        assertThat(dated).hasSizeGreaterThanOrEqualTo(9).allSatisfy(row -> {
            LocalDate released = date(row, "released");
            assertThat(date(row, "standardSupportEnds")).isEqualTo(released.plusMonths(14));
            assertThat(date(row, "extendedSupportEnds")).isEqualTo(released.plusMonths(26));
        });
    }

    @ParameterizedTest
    @CsvSource({"1.25,2025-05-01,false", "1.25,2025-05-02,true", "1.34,2026-11-22,false"})
    void support_ends_with_its_last_day(String version, LocalDate day, boolean ended) {
        assertThat(KubernetesVersions.ON_EKS.supportHadEnded(version, day)).isEqualTo(Knowledge.known(ended));
    }

    @Test
    void a_version_without_a_date_is_supported_while_an_older_one_is() {
        Map<String, Knowledge<LocalDate>> ends = new TreeMap<>();
        ends.put("1.1", Knowledge.known(EDITION));
        ends.put("1.2", Knowledge.missing(new Need.ReferenceData("the end of 1.2")));
        KubernetesVersions table = new KubernetesVersions(EDITION, "two versions", Map.of(), ends);

        assertThat(table.supportHadEnded("1.2", EDITION)).isEqualTo(Knowledge.known(false));
        assertThat(table.supportHadEnded("1.2", EDITION.plusDays(1)).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.31,2024-09-25,true", "1.31,2024-09-26,false", "1.36,2025-10-01,true", "1.36,2025-10-02,false"})
    void a_version_is_not_older_than_those_before_it(String version, LocalDate day, boolean later) {
        assertThat(KubernetesVersions.ON_EKS.isReleasedAfter(version, day)).isEqualTo(later);
    }

    @Test
    void nothing_is_known_of_a_version_that_the_table_lacks() {
        assertThat(KubernetesVersions.ON_EKS.known("1.99")).isFalse();
        assertThat(KubernetesVersions.ON_EKS.supportEnd("1.99").isKnown()).isFalse();
        assertThat(KubernetesVersions.ON_EKS.supportHadEnded("1.99", EDITION).isKnown())
                .isFalse();
    }
}
