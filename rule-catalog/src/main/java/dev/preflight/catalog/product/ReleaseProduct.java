package dev.preflight.catalog.product;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.noCode;

import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Conjunction;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Publish a product". Judged on the product as the set leaves it. */
final class ReleaseProduct {
    static final Page PAGE = Pages.page("product.release-product", "Product.ReleaseProduct");

    private static final String VALIDATION_FAILED = "VALIDATION_FAILED";
    private static final String OF_CONTAINERS = "P-92";

    static final Rule<ChangeScene> DRAFT = PAGE.rule("product.state")
            .onTheChange("The product must be a Draft", ReleaseProduct::draft)
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.04");

    static final Rule<ChangeScene> WITH_OFFER = PAGE.rule("offer.released-together")
            .onTheChange("ReleaseOffer for the product's offer must be in the same set", ReleaseProduct::withOffer)
            .otherwise(noCode(Phase.ASYNC))
            .decidedBy("P-15")
            .documentedAs("chain.01", "Offer.ReleaseOffer.chain.01");

    static final Rule<ChangeScene> INFORMATION = PAGE.rule("information.provided")
            .onTheChange(
                    "The product must have Description, PromotionalResources and SupportInformation",
                    ReleaseProduct::information)
            .otherwise(errorCode(VALIDATION_FAILED))
            .readBy("P-66")
            .documentedAs("async.01", "async.04");

    static final Rule<ChangeScene> VERSIONS = PAGE.rule("versions.provided")
            .onTheChange("An AMI or SaaS product must have a version", scene -> versions(scene, false))
            .otherwise(errorCode(VALIDATION_FAILED))
            .documentedAs("async.02");

    static final Rule<ChangeScene> CONTAINER_VERSIONS = PAGE.rule("versions.provided-for-container")
            .onTheChange("A container product should have a version", scene -> versions(scene, true))
            .otherwise(errorCode(VALIDATION_FAILED))
            .decidedBy(OF_CONTAINERS)
            .documentedAs("async.02");

    static final Rule<ChangeScene> DIMENSIONS = PAGE.rule("dimensions.provided")
            .onTheChange("An AMI or SaaS product must have dimensions", scene -> dimensions(scene, false))
            .otherwise(errorCode(VALIDATION_FAILED))
            .documentedAs("async.03");

    static final Rule<ChangeScene> CONTAINER_DIMENSIONS = PAGE.rule("dimensions.provided-for-container")
            .onTheChange("A container product should have dimensions", scene -> dimensions(scene, true))
            .otherwise(errorCode(VALIDATION_FAILED))
            .decidedBy(OF_CONTAINERS)
            .documentedAs("async.03");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.RELEASE,
            List.of(DRAFT, WITH_OFFER, INFORMATION, VERSIONS, CONTAINER_VERSIONS, DIMENSIONS, CONTAINER_DIMENSIONS));

    private ReleaseProduct() {}

    private static Decision violated(ChangeScene scene, String detail) {
        return Decision.violated(scene.change().identifier().pointer(), detail);
    }

    private static Decision draft(ChangeScene scene) {
        return Product.before(scene)
                .visibility()
                .decide(visibility -> visibility.equals(Visibility.DRAFT)
                        ? Decision.holds()
                        : violated(
                                scene,
                                "names a product that is " + visibility
                                        + "; only a Draft is released, so drop the change"));
    }

    private static Decision withOffer(ChangeScene scene) {
        if (isContainer(scene)) {
            return Decision.holds();
        }
        return Offers.anyOf(scene, offer -> offer.release().inThisSet())
                .decide(released -> released
                        ? Decision.holds()
                        : violated(
                                scene,
                                "names a product whose public offer is not released in this set; add ReleaseOffer for"
                                        + " it"));
    }

    /** What a change of the set leaves out of its information is told there. */
    private static Decision information(ChangeScene scene) {
        Product product = Product.finished(scene);
        Map<String, Knowledge<Boolean>> facets = new LinkedHashMap<>();
        facets.put(
                "Description",
                Knowledge.any(Stream.of("ShortDescription", "LongDescription").map(product.information()::has)));
        facets.put("PromotionalResources", product.information().has("LogoUrl"));
        facets.put("SupportInformation", product.information().has("SupportDescription"));
        String missing = facets.entrySet().stream()
                .filter(facet -> facet.getValue().equals(Knowledge.known(false)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        Conjunction all = new Conjunction();
        all.add(
                missing.isEmpty() || product.described()
                        ? Decision.holds()
                        : violated(scene, "names a product without " + missing + "; add an UpdateInformation change"));
        facets.values().forEach(facet -> all.add(facet.decide(present -> Decision.holds())));
        return all.decision();
    }

    private static Decision versions(ChangeScene scene, boolean ofContainers) {
        if (isContainer(scene) != ofContainers) {
            return Decision.holds();
        }
        return Product.finished(scene)
                .versions()
                .inventory()
                .any()
                .decide(present -> present
                        ? Decision.holds()
                        : violated(scene, "names a product without Versions; add an AddDeliveryOptions change"));
    }

    private static Decision dimensions(ChangeScene scene, boolean ofContainers) {
        if (isContainer(scene) != ofContainers) {
            return Decision.holds();
        }
        return Product.finished(scene)
                .dimensions()
                .all()
                .decide(dimensions -> !dimensions.isEmpty()
                        ? Decision.holds()
                        : violated(scene, "names a product without Dimensions; add an AddDimensions change"));
    }

    private static boolean isContainer(ChangeScene scene) {
        return EntityTypes.isContainerProduct(scene.entityType());
    }
}
