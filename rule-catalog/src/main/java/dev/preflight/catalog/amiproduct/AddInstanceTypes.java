package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Image;
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
import java.util.function.Function;
import java.util.function.Supplier;
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

    static final Rule<ChangeScene> VIRTUALIZATION = PAGE.ruleOn("InstanceTypes.*", "virtualization")
            .must("support the virtualization of the product's versions", AddInstanceTypes::virtualization)
            .otherwise(errorCode("INVALID_INSTANCE_VIRTUALIZATION"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.02");

    static final Rule<ChangeScene> OPERATING_SYSTEM = PAGE.ruleOn("InstanceTypes.*", "operating-system")
            .must("not have an Arm processor when the product's versions are Windows", AddInstanceTypes::system)
            .otherwise(errorCode("INCOMPATIBLE_OPERATING_SYSTEM"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.04");

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
            PAGE,
            ProductEffects.ADD_INSTANCE_TYPES,
            List.of(FORM, KNOWN, ARCHITECTURE, VIRTUALIZATION, OPERATING_SYSTEM, DIMENSIONS, PRICING));

    /** The images of all versions, as the set leaves them. */
    private static final View<Knowledge<List<Image>>> IMAGES = scene -> Product.finished(scene)
            .versions()
            .all()
            .map(versions -> versions.stream()
                    .flatMap(version -> version.images().stream())
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
        return scene.view(IMAGES)
                .decide(images -> runs(
                        value,
                        type.get(),
                        images.stream().map(Image::architecture).distinct().toList()));
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

    /** Families that start paravirtual images are old and few; all others are for hvm. */
    private static Decision virtualization(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text().filter(InstanceTypes::isWellFormed);
        return type.isEmpty() || InstanceTypes.startsParavirtual(type.get())
                ? Decision.holds()
                : unless(
                        scene,
                        image -> image.virtualization().map(how -> !how.equals("paravirtual")),
                        () -> Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get())
                                        + ", which starts hvm images alone, but the product's versions"
                                        + " are paravirtual; leave it out"));
    }

    /** Where the architecture is known, it has told already. */
    private static Decision system(JsonValue value, ChangeScene scene) {
        Optional<String> type = value.text().filter(InstanceTypes::isWellFormed).filter(InstanceTypes::isArm);
        return type.isEmpty()
                ? Decision.holds()
                : unless(
                        scene,
                        image -> image.architecture()
                                .fold(
                                        known -> Knowledge.known(true),
                                        needs -> image.system().map(name -> !InstanceTypes.isWindows(name))),
                        () -> Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get())
                                        + ", whose processor is an Arm one, but the product's versions"
                                        + " are Windows, which EC2 runs on x86 alone; leave it out"));
    }

    /** A product without versions takes every type. */
    private static Decision unless(
            ChangeScene scene, Function<Image, Knowledge<Boolean>> suits, Supplier<Decision> violation) {
        return scene.view(IMAGES)
                .decide(images -> images.isEmpty()
                        ? Decision.holds()
                        : Knowledge.any(images.stream().map(suits))
                                .decide(some -> some ? Decision.holds() : violation.get()));
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
