package dev.preflight.catalog.amiproduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.catalog.listing.Scenes;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.logic.Decision;
import dev.preflight.rule.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());

    private static String details(Collection<String> regions) {
        return regions.stream().collect(Collectors.joining("','", "{'Regions':['", "']}"));
    }

    private static Decision judge(Collection<String> regions) {
        return Scenes.judge(AddRegions.KNOWN, Scenes.details(details(regions)));
    }

    private static List<Finding> findings(String changeType, Collection<String> regions) {
        String set = "[{'ChangeType':'" + changeType + "','Entity':{'Type':'AmiProduct@1.0','Identifier':'prod-1'},"
                + "'DetailsDocument':" + details(regions) + "}]";
        Facts facts = Facts.asOf(LocalDate.of(2024, 6, 1));
        return PREFLIGHT
                .check(List.of(new ChangeSetFile("regions.json", Scenes.bytes(set))), facts)
                .findings();
    }

    @Test
    void every_region_of_the_dated_list_is_known() {
        Set<String> regions = ReferenceList.REGIONS.values();

        assertThat(regions).hasSizeGreaterThan(30).contains("us-east-1", "us-gov-west-1", "ap-southeast-1");
        assertThat(judge(regions)).isEqualTo(Decision.holds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AddRegions", "RestrictRegions"})
    void every_region_of_the_dated_list_has_the_form_of_a_code(String changeType) {
        assertThat(findings(changeType, ReferenceList.REGIONS.values())).isEmpty();
    }

    @Test
    void code_of_that_form_that_the_list_lacks_may_be_newer() {
        Set<String> newer = ReferenceList.REGIONS.values().stream()
                .map(region -> region.replaceFirst("[0-9]$", "9"))
                .collect(Collectors.toSet());

        Decision decision = judge(newer);

        assertThat(((Decision.Violated) decision).violations()).hasSameSizeAs(newer);
        assertThat(findings("AddRegions", newer))
                .hasSameSizeAs(newer)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "us-east",
                "us-east-",
                "us-east-1a",
                "us-east-10",
                "US-EAST-1",
                "us-east- 1",
                "us_east_1",
                "useast1",
                "usa-east-1",
                "All"
            })
    void text_of_another_form_is_refused_by_the_schema_alone(String region) {
        assertThat(findings("AddRegions", List.of(region)))
                .extracting(finding -> finding.rule().text())
                .containsExactly("ami-product.add-regions.regions.item.pattern");
    }

    @Test
    void region_that_differs_in_punctuation_from_one_of_the_list_gets_a_hint() {
        Decision decision = judge(List.of("eu-we-st-1"));

        assertThat(((Decision.Violated) decision).violations())
                .extracting(violation -> violation.detail())
                .singleElement()
                .asString()
                .endsWith("; did you mean eu-west-1?");
    }
}
