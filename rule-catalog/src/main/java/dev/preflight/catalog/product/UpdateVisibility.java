package dev.preflight.catalog.product;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;
import static dev.preflight.text.Quotes.quoted;

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
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityKey;
import java.util.List;
import java.util.Optional;

/** "Update product visibility". */
final class UpdateVisibility {
    static final Page PAGE = Pages.page("product.update-visibility", "Product.UpdateVisibility");

    private static final String INVALID_REPLACEMENT = "INVALID_REPLACEMENT_PRODUCT_ID";

    static final Rule<ChangeScene> EMPTY = PAGE.rule("target-visibility.empty")
            .on("TargetVisibility")
            .evenMissing()
            .must(
                    "be given",
                    (target, scene) -> target.isAbsent() || target.isText() && target.isEmpty()
                            ? Decision.violated(
                                    target.pointer(),
                                    (target.isAbsent() ? "is missing" : "is empty")
                                            + "; give Public, Limited or Restricted")
                            : Decision.holds())
            .otherwise(errorCode("EMPTY_TARGET_VISIBILITY"))
            .documentedAs("async.03");

    static final Rule<ChangeScene> TARGET = PAGE.rule("target-visibility.known")
            .on("TargetVisibility")
            .must("be Public, Limited or Restricted", UpdateVisibility::knownTarget)
            .otherwise(errorCode("INVALID_TARGET_VISIBILITY"))
            .documentedAs("field.04", "async.02");

    static final Rule<ChangeScene> CURRENT = PAGE.rule("target-visibility.current")
            .on("TargetVisibility")
            .must("differ from the present visibility", UpdateVisibility::differs)
            .otherwise(http(422))
            .readBy("P-34")
            .documentedAs("sync.01", "sync.03", "sync.05");

    static final Rule<ChangeScene> PRODUCT_STATE = PAGE.rule("product.state")
            .onTheChange("The product must be Public, Limited or Restricted", UpdateVisibility::released)
            .otherwise(errorCode("INVALID_PRODUCT_STATE"))
            .documentedAs("field.07", "async.01");

    static final Rule<ChangeScene> REPLACEMENT_ALLOWED = PAGE.rule("replacement-product-id.only-when-restricting")
            .on("ReplacementProductId")
            .must("come only with the target Restricted", UpdateVisibility::onlyWhenRestricting)
            .otherwise(errorCode(INVALID_REPLACEMENT))
            .documentedAs("field.06", "sync.02", "sync.04", "async.05");

    static final Rule<ChangeScene> REPLACEMENT_AVAILABLE = PAGE.rule("replacement-product-id.available")
            .on("ReplacementProductId")
            .must("be a Public or Limited product", UpdateVisibility::available)
            .otherwise(errorCode(INVALID_REPLACEMENT))
            .documentedAs("sync.07", "async.04");

    static final Rule<ChangeScene> REPLACEMENT_OTHER = PAGE.rule("replacement-product-id.other-product")
            .on("ReplacementProductId")
            .must("be another product", UpdateVisibility::another)
            .otherwise(errorCode(INVALID_REPLACEMENT))
            .asWarning(Provenance.INFERRED)
            .documentedAs("async.04");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.UPDATE_VISIBILITY,
            List.of(
                    EMPTY,
                    TARGET,
                    CURRENT,
                    PRODUCT_STATE,
                    REPLACEMENT_ALLOWED,
                    REPLACEMENT_AVAILABLE,
                    REPLACEMENT_OTHER));

    private UpdateVisibility() {}

    private static Decision knownTarget(JsonValue target, ChangeScene scene) {
        String text = target.text().orElse("");
        return text.isEmpty() || Visibility.TARGETS.contains(text)
                ? Decision.holds()
                : Decision.violated(target.pointer(), "is " + quoted(text) + "; give Public, Limited or Restricted");
    }

    private static Decision differs(JsonValue target, ChangeScene scene) {
        Optional<String> wanted = target.text().filter(Visibility.TARGETS::contains);
        if (wanted.isEmpty()) {
            return Decision.holds();
        }
        return Product.before(scene)
                .visibility()
                .decide(now -> !now.equals(wanted.get())
                        ? Decision.holds()
                        : Decision.violated(
                                target.pointer(), "is " + now + ", which the product is already; drop the change"));
    }

    private static Decision released(ChangeScene scene) {
        return Product.before(scene)
                .visibility()
                .decide(visibility -> !visibility.equals(Visibility.DRAFT)
                        ? Decision.holds()
                        : Decision.violated(
                                scene.change().identifier().pointer(),
                                "names a Draft product; release it with ReleaseProduct first"));
    }

    private static Decision onlyWhenRestricting(JsonValue replacement, ChangeScene scene) {
        Optional<String> target = scene.details().member("TargetVisibility").text();
        boolean restricting = target.filter(Visibility.RESTRICTED::equals).isPresent();
        return restricting || target.filter(Visibility.TARGETS::contains).isEmpty()
                ? Decision.holds()
                : Decision.violated(
                        replacement.pointer(),
                        "is only for restricting a product, but the target is " + target.orElse("") + "; leave it out");
    }

    private static Decision available(JsonValue replacement, ChangeScene scene) {
        if (replacement.isText() && replacement.isEmpty()) {
            return Decision.violated(
                    replacement.pointer(), "is empty; name a Public or Limited product, or leave it out");
        }
        Optional<EntityKey> key = otherProduct(replacement, scene);
        if (key.isEmpty()) {
            return Decision.holds();
        }
        return visibility(key.get(), scene)
                .decide(visibility -> visibility.equals(Visibility.PUBLIC) || visibility.equals(Visibility.LIMITED)
                        ? Decision.holds()
                        : Decision.violated(
                                replacement.pointer(),
                                "names a " + visibility
                                        + " product, but a replacement must be Public or Limited; name another one"));
    }

    private static Decision another(JsonValue replacement, ChangeScene scene) {
        return replacement.text().filter(id -> !id.isEmpty()).isPresent()
                        && otherProduct(replacement, scene).isEmpty()
                ? Decision.violated(
                        replacement.pointer(), "names the product that is being restricted; name another one")
                : Decision.holds();
    }

    private static Optional<EntityKey> otherProduct(JsonValue replacement, ChangeScene scene) {
        return replacement
                .text()
                .filter(id -> !id.isEmpty())
                .map(id -> scene.set().references().resolve(id))
                .filter(key -> !key.equals(scene.entity()));
    }

    /** A product that the set changes is judged as the set leaves it, any other as it was saved. */
    private static Knowledge<String> visibility(EntityKey key, ChangeScene scene) {
        return Product.of(scene.set().entities().of(key)).visibility();
    }
}
