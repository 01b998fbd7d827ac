package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offers;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
            .from(Provenance.INFERRED)
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

    /** What the versions are built for, as the set leaves them. */
    private static final View<Knowledge<List<Knowledge<String>>>> ARCHITECTURES = scene -> Product.finished(scene)
            .versions()
            .all()
            .map(versions -> versions.stream()
                    .flatMap(version -> version.architectures().stream())
                    .distinct()
                    .toList());

    private AddInstanceTypes() {}

    /** A type that the list lacks may be of a family whose processor the name does not tell. */
    private static Decision architecture(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text().filter(InstanceTypes::isWellFormed);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        if (Product.finished(scene).versions().inventory().any().equals(Knowledge.known(false))) {
            return Decision.holds();
        }
        if (!ReferenceList.INSTANCE_TYPES.contains(type.get())) {
            return Decision.undecided(Set.of(new Need.ReferenceData("instance types with their processors")));
        }
        return scene.view(ARCHITECTURES).decide(architectures -> runs(value, type.get(), architectures));
    }

    /** One image that runs is enough; one whose architecture nobody knows could be it. */
    private static Decision runs(JsonValue value, String type, List<Knowledge<String>> architectures) {
        return Knowledge.any(architectures.stream()
                        .map(each -> each.map(architecture -> InstanceTypes.runs(architecture, type))))
                .decide(runs -> runs
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "is " + quoted(type) + ", whose name tells of " + InstanceTypes.processor(type)
                                        + " processors, but the product's versions are built for "
                                        + names(architectures) + "; leave it out"));
    }

    private static String names(List<Knowledge<String>> known) {
        return known.stream()
                .map(each -> each.fold(name -> name, needs -> ""))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static Decision dimension(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text().filter(InstanceTypes::isWellFormed);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        return MeteredTypes.of(scene)
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
        Knowledge<Boolean> metered = MeteredTypes.of(scene).map(keys -> !keys.isEmpty());
        Knowledge<Boolean> draft = Product.before(scene).visibility().map(now -> now.equals(Visibility.DRAFT));
        return metered.decide(isMetered ->
                !isMetered ? Decision.holds() : draft.decide(isDraft -> isDraft ? Decision.holds() : priced(scene)));
    }

    private static Decision priced(ChangeScene scene) {
        return Offers.anyOf(scene, offer -> offer.pricing().inThisSet().isPresent())
                .decide(priced -> priced
                        ? Decision.holds()
                        : Decision.violated(
                                scene.change().identifier().pointer(),
                                "names a product that AWS meters, but no change of the set updates the prices of its"
                                        + " offer; add UpdatePricingTerms"));
    }
}
