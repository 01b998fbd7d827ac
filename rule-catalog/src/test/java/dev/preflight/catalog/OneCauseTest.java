package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that more than one rule could tell of; see ADR 7. */
class OneCauseTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    private static final String ON_PRODUCT = "'Entity':{'Type':'SaaSProduct@1.0','Identifier':'prod-example12345'}";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "[{'ChangeType':'UpdateInformation'," + ON_PRODUCT
                                + ",'DetailsDocument':{'Sku':'s'},'Details':null}]",
                        "change-set.change.details.type"),
                Arguments.of(
                        "[{'ChangeType':'CreateProduct','Entity':{'Type':'SaaSProduct@1.0','Identifier':null},"
                                + "'DetailsDocument':{'ProductTitle':'Tallybird'}}]",
                        "change-set.entity.identifier.type"),
                Arguments.of(information("Highlights"), "product.update-information.highlights.type"),
                Arguments.of(information("Categories"), "product.update-information.categories.type"),
                Arguments.of(information("SearchKeywords"), "product.update-information.search-keywords.type"),
                Arguments.of(information("LogoUrl"), "product.update-information.logo-url.pattern"),
                Arguments.of(information("ProductTitle"), "product.update-information.product-title.provided"));
    }

    private static String information(String member) {
        return "[{'ChangeType':'UpdateInformation'," + ON_PRODUCT + ",'DetailsDocument':{'" + member + "':''}}]";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_once(String changes, String rule) {
        byte[] document = changes.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        List<String> told = PREFLIGHT
                .check(List.of(new ChangeSetFile("mistake.json", document)), Facts.asOf(LocalDate.of(2024, 6, 1)))
                .findings()
                .stream()
                .map(finding -> finding.rule().text())
                .toList();

        assertThat(told).containsExactly(rule);
    }
}
