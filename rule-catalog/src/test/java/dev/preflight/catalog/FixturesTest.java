package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.fixtures.AmiMutations;
import dev.preflight.fixtures.ContainerMutations;
import dev.preflight.fixtures.LabelledCase;
import dev.preflight.fixtures.OfferMutations;
import dev.preflight.fixtures.ProductMutations;
import dev.preflight.fixtures.SaasMutations;
import dev.preflight.rule.AwsCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases labelled from the documentation alone, by people who did not look at the rules. */
class FixturesTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    /** What comes along with a case, by its row: rules that cannot be kept when the row is broken. */
    private static final Map<String, String> BREAKS_TOO = Map.ofEntries(
            Map.entry("Envelope.StartChangeSet.chain.08", "change-set.change.change-name.duplicate"),
            // What the product lacks cannot be priced.
            Map.entry(
                    "Product.ReleaseProduct.async.03",
                    "offer.update-pricing-terms.terms.rate-cards.rate-card.dimension-key.exists"),
            // A product that the set creates has no delivery option that could be named.
            Map.entry(
                    "AmiProduct.UpdateDeliveryOptions.async.01",
                    "ami-product.update-delivery-options.delivery-options.id.exists"),
            // So many instance types can only be made up.
            Map.entry("AmiProduct.AddInstanceTypes.sync.06", "ami-product.add-instance-types.instance-types.known"),
            Map.entry(
                    "AmiProduct.RestrictInstanceTypes.sync.06",
                    "ami-product.restrict-instance-types.instance-types.known"),
            // Another kind of delivery option is an unknown member too.
            Map.entry(
                    "ContainerProduct.AddDeliveryOptions.async.30",
                    "container-product.add-delivery-options.delivery-options.details.unknown-member"),
            Map.entry(
                    "SaaSProduct.AddDeliveryOptions.field.03",
                    "saas-product.add-delivery-options.delivery-options.details.unknown-member"),
            Map.entry(
                    "SaaSProduct.UpdateDeliveryOptions.field.04",
                    "saas-product.update-delivery-options.delivery-options.details.unknown-member"));

    /** A warning on the version of a new product, against which the reference speaks as well (P-16). */
    private static final String IN_DOUBT = "ami-product.add-delivery-options.product.released";

    static final List<LabelledCase> CASES = Stream.of(
                    ProductMutations.all(),
                    AmiMutations.all(),
                    ContainerMutations.all(),
                    SaasMutations.all(),
                    OfferMutations.all())
            .flatMap(List::stream)
            .filter(labelled ->
                    labelled.constraintId().startsWith("Envelope.") || RulePage.isBuilt(labelled.constraintId()))
            .toList();

    private static final List<String> BASES = Stream.of(
                    ProductMutations.bases(),
                    AmiMutations.bases(),
                    ContainerMutations.bases(),
                    SaasMutations.bases(),
                    OfferMutations.bases())
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> documents_that_break_one_row_are_found_at_its_place_with_its_code() {
        return CASES.stream()
                .map(labelled -> DynamicTest.dynamicTest(
                        labelled.constraintId() + ": " + labelled.description(),
                        () -> assertThat(found(labelled))
                                .containsExactly("error " + labelled.phase() + " " + labelled.code() + " "
                                        + labelled.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> documents_that_break_nothing_have_no_findings() {
        return BASES.stream()
                .map(json -> DynamicTest.dynamicTest(
                        json.substring(0, 60), () -> assertThat(findings(json)).isEmpty()));
    }

    private static List<String> found(LabelledCase labelled) {
        String other = BREAKS_TOO.getOrDefault(labelled.constraintId(), "");
        return findings(labelled.json()).stream()
                .filter(finding -> !finding.rule().text().equals(other))
                .map(FixturesTest::line)
                .toList();
    }

    private static List<Finding> findings(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT.check(List.of(new ChangeSetFile("case.json", bytes)), FACTS).findings().stream()
                .filter(finding -> !finding.rule().text().equals(IN_DOUBT))
                .toList();
    }

    private static String line(Finding finding) {
        String code = finding.code() instanceof AwsCode.Http http
                ? "sync " + http.status()
                : finding.code() instanceof AwsCode.ErrorCode error ? "async " + error.name() : "none";
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + code + " " + finding.pointer();
    }
}
