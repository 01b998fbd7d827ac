package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Inventory;
import dev.preflight.catalog.entity.Product;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The container images that a delivery option is made of. */
final class ContainerImages {
    private static final String LIST = "DeliveryOptions.*.Details.?.ContainerImages";
    private static final String INVALID_URI = "INVALID_CONTAINER_IMAGE_URI";
    private static final String FORM = "<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>";

    /** The rows of a page. */
    record Rows(String duplicate, String invalidImages, String invalidUri, String tag) {}

    private ContainerImages() {}

    /** What every image must be, on the pages that add and update a version. */
    static List<Rule<ChangeScene>> rules(Page page, Rows rows) {
        return List.of(
                page.ruleOn(LIST, "duplicate")
                        .must(notRepeat("the image", image -> image.text(), image -> image))
                        .otherwise(errorCode("DUPLICATE_CONTAINER_IMAGES"))
                        .documentedAs(rows.duplicate),
                page.ruleOn(LIST + ".*", "uri")
                        .must(text("be the URI of a container image", ContainerImages::uri))
                        .otherwise(errorCode(INVALID_URI))
                        .documentedAs(rows.invalidImages, rows.invalidUri),
                page.ruleOn(LIST + ".*", "registry")
                        .must(text("be in an Amazon ECR registry", ContainerImages::registry))
                        .otherwise(errorCode(INVALID_URI))
                        .asWarning(Provenance.INFERRED)
                        .documentedAs(rows.invalidImages, rows.invalidUri),
                page.ruleOn(LIST + ".*", "tag")
                        .must(text("have a tag other than latest, or a digest", ContainerImages::tag))
                        .otherwise(errorCode("INVALID_CONTAINER_IMAGE_TAG"))
                        .documentedAs(rows.tag));
    }

    /** The images must lie in repositories that AWS Marketplace keeps for the product. */
    static Rule<ChangeScene> repository(Page page, String row) {
        return page.ruleOn(LIST + ".*", "repository")
                .must("lie in a repository of the product", ContainerImages::inRepositoryOfProduct)
                .otherwise(errorCode("IMAGE_NOT_FOUND"))
                .asWarning(Provenance.ANSWER_INFERRED)
                .documentedAs(row);
    }

    /** The images must be there before the version is. */
    static Rule<ChangeScene> pushedBefore(Page page, String row) {
        return page.ruleOn(LIST + ".*", "pushed-before")
                .must("not lie in a repository that only this set creates", ContainerImages::pushedBefore)
                .otherwise(errorCode("IMAGE_NOT_FOUND"))
                .asWarning(Provenance.ANSWER_INFERRED)
                .documentedAs(row);
    }

    /** What a list leaves out is gone, since a new one takes the place of the old; where nothing may change, that is told. */
    static Rule<ChangeScene> complete(Page page, Gate mayChange, String row) {
        return page.rule("container-images.complete")
                .on("DeliveryOptions.*")
                .when(mayChange)
                .must("name an image of each repository again that the option has images of", ContainerImages::complete)
                .otherwise(http(422))
                .asWarning(Provenance.ANSWER_INFERRED)
                .documentedAs(row);
    }

    private static Decision complete(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        JsonValue sent = option.field("ContainerImages");
        if (!option.is(RequestedOption.ECR) || !sent.isArray() || sent.isEmpty()) {
            return Decision.holds();
        }
        Set<String> given = addresses(sent);
        return option.stored(scene)
                .decide(found -> found.map(stored -> stored.field("ContainerImages")
                                .decide(images -> addresses(images).stream()
                                        .filter(address -> !given.contains(address))
                                        .findFirst()
                                        .map(address -> leftOut(sent, address))
                                        .orElseGet(Decision::holds)))
                        .orElseGet(Decision::holds));
    }

    /** Of the repositories that the images lie in. */
    private static Set<String> addresses(JsonValue images) {
        return images.texts().stream()
                .flatMap(image -> ImageUri.parse(image).stream())
                .map(uri -> uri.registry() + "/" + uri.repository())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Decision leftOut(JsonValue sent, String address) {
        return Decision.violated(
                sent.pointer(),
                "has no image of " + quoted(address) + ", though the delivery option has one now; the list takes the"
                        + " place of the old one, so name the images that stay as well");
    }

    private static Optional<String> uri(String image) {
        return ImageUri.fault(image)
                .map(fault -> "is " + quoted(image) + ", which " + fault + ", so that it is no image URI; write it as "
                        + FORM + " (AWS may answer INVALID_CONTAINER_IMAGES too)");
    }

    private static Optional<String> registry(String image) {
        return ImageUri.parse(image)
                .filter(uri -> !uri.isInEcr())
                .map(uri -> "is in " + quoted(uri.registry())
                        + ", but images lie in the product's repositories in Amazon ECR; push it there and write "
                        + FORM);
    }

    private static Optional<String> tag(String image) {
        Optional<ImageUri> uri = ImageUri.parse(image);
        if (uri.flatMap(ImageUri::tag).filter("latest"::equals).isPresent()) {
            return Optional.of("has the tag latest, which may be another image tomorrow; name a fixed tag");
        }
        return uri.filter(found -> found.tag().isEmpty() && found.digest().isEmpty())
                .map(found -> "has neither tag nor digest, which means latest; add a fixed tag");
    }

    /** A product that the set creates has none yet, but an example of the reference adds a version to one. */
    private static Decision inRepositoryOfProduct(JsonValue image, ChangeScene scene) {
        Optional<String> repository = repository(image);
        if (repository.isEmpty()) {
            return Decision.holds();
        }
        if (scene.entity() instanceof EntityKey.Created
                && !repositories(scene).added().contains(repository.get())) {
            return Decision.undecided(Set.of(new Need.RelatedSnapshot("the product once it is created")));
        }
        return repositories(scene)
                .contains(repository.get())
                .decide(there -> there
                        ? Decision.holds()
                        : Decision.violated(
                                image.pointer(),
                                "lies in " + quoted(repository.get()) + ", but the product has no repository of that"
                                        + " name; add it with AddRepositories and push the image there"));
    }

    private static Decision pushedBefore(JsonValue image, ChangeScene scene) {
        Inventory<String> repositories = repositories(scene);
        Optional<String> repository = repository(image).filter(repositories.added()::contains);
        if (repository.isEmpty()) {
            return Decision.holds();
        }
        return Decision.violated(
                image.pointer(),
                "lies in " + quoted(repository.get()) + ", which AddRepositories of this set only creates, so that no"
                        + " image can be in it yet; send that change first, push the image, then add the version");
    }

    private static Optional<String> repository(JsonValue image) {
        return image.text().flatMap(ImageUri::parse).filter(ImageUri::isInEcr).map(ImageUri::repositoryOfSeller);
    }

    private static Inventory<String> repositories(ChangeScene scene) {
        return Product.before(scene).delivery().repositories();
    }
}
