package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Add an instance type". */
final class AddInstanceTypes {
    static final Page PAGE = Pages.page("ami-product.add-instance-types", "AmiProduct.AddInstanceTypes");

    static final Rule<ChangeScene> FORM = InstanceTypes.form(PAGE, "async.01");

    static final Rule<ChangeScene> KNOWN = InstanceTypes.known(
                    PAGE, "InstanceTypes.*", Gate.OPEN, InstanceTypes.INVALID_INSTANCE_TYPES)
            .documentedAs("async.01");

    static final Rule<ChangeScene> ARCHITECTURE = PAGE.ruleOn("InstanceTypes.*", "architecture")
            .must("run the CPU architecture of the product's versions", AddInstanceTypes::architecture)
            .otherwise(errorCode("INVALID_AMI_ARCHITECTURE"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.03");

    static final Rule<ChangeScene> DIMENSIONS = PAGE.ruleOn("InstanceTypes.*", "dimension")
            .must("have a dimension of the same key when AWS meters the product", AddInstanceTypes::dimension)
            .otherwise(errorCode("INVALID_DIMENSIONS"))
            .readBy("P-67")
            .documentedAs("chain.01", "async.07");

    static final Rule<ChangeScene> PRICING = PAGE.rule("product.pricing-updated")
            .onTheChange(
                    "UpdatePricingTerms must be in the same set when AWS meters the product",
                    AddInstanceTypes::pricingUpdated)
            .otherwise(errorCode("UPDATE_PRICING_REQUIRED"))
            .readBy("P-67")
            .documentedAs("chain.01", "async.08");

    static final SectionPage SECTION = Pages.section(
            PAGE, ProductEffects.ADD_INSTANCE_TYPES, List.of(FORM, KNOWN, ARCHITECTURE, DIMENSIONS, PRICING));

    private AddInstanceTypes() {}

    /**
     * Only families whose processor the name tells. A version that the set adds may bring another architecture; i386 runs where
     * x86_64 does.
     */
    private static Decision architecture(JsonValue value, ChangeScene scene) {
        Optional<String> type =
                value.text().filter(InstanceTypes::isWellFormed).filter(name -> !name.startsWith("mac"));
        boolean newVersion = !Product.finished(scene).versions().added().isEmpty();
        if (type.isEmpty() || newVersion) {
            return Decision.holds();
        }
        boolean arm = InstanceTypes.isArm(type.get());
        return architectures(Product.before(scene))
                .decide(built -> built.isEmpty() || built.stream().anyMatch(each -> each.startsWith("arm64") == arm)
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get()) + ", whose name tells of " + (arm ? "arm64" : "x86_64")
                                        + " processors, but the product's versions are built for "
                                        + String.join(" and ", built) + "; leave it out"));
    }

    private static Knowledge<Set<String>> architectures(Product product) {
        return product.versions().saved().map(versions -> {
            Set<String> architectures = new TreeSet<>();
            versions.forEach(version -> version.sources()
                    .items()
                    .forEach(source -> source.member("Architecture").text().ifPresent(architectures::add)));
            return architectures;
        });
    }

    /** The dimensions as the set leaves them. */
    private static Knowledge<Set<String>> meteredKeys(ChangeScene scene) {
        return Product.finished(scene).dimensions().all().map(dimensions -> {
            Set<String> keys = new TreeSet<>();
            dimensions.stream()
                    .filter(dimension -> dimension.types().equals(Set.of(Dimension.METERED)))
                    .forEach(dimension -> keys.add(dimension.key()));
            return keys;
        });
    }

    private static Decision dimension(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text().filter(InstanceTypes::isWellFormed);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        return meteredKeys(scene)
                .decide(keys -> keys.isEmpty() || keys.contains(type.get())
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get())
                                        + ", for which the product, metered by AWS, has no dimension; add one of that"
                                        + " key with AddDimensions"));
    }

    /** A Draft gets its prices when its offer is released. */
    private static Decision pricingUpdated(ChangeScene scene) {
        Knowledge<Boolean> metered = meteredKeys(scene).map(keys -> !keys.isEmpty());
        Knowledge<Boolean> draft = Product.before(scene).visibility().map(now -> now.equals(Visibility.DRAFT));
        return metered.decide(isMetered ->
                !isMetered ? Decision.holds() : draft.decide(isDraft -> isDraft ? Decision.holds() : priced(scene)));
    }

    private static Decision priced(ChangeScene scene) {
        return Offer.anyOf(scene, offer -> offer.pricedInThisSet().isPresent())
                .decide(priced -> priced
                        ? Decision.holds()
                        : Decision.violated(
                                scene.change().identifier().pointer(),
                                "names a product that AWS meters, but no change of the set updates the prices of its"
                                        + " offer; add UpdatePricingTerms"));
    }
}
