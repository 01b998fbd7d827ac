package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.PublicOptions;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Versions;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Set;

/** "Restrict a version". */
final class RestrictDeliveryOptions {
    static final Page PAGE = Pages.page("ami-product.restrict-delivery-options", "AmiProduct.RestrictDeliveryOptions");

    private static final String ALL_RESTRICTED = "ALL_DELIVERY_OPTIONS_RESTRICTED";

    static final Rule<ChangeScene> STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public",
                    ProductState.among(List.of(Visibility.PUBLIC), "make it Public first"))
            .otherwise(errorCode("INVALID_PRODUCT"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> EXISTS = DeliveryOptionIds.exist(
                    PAGE, "DeliveryOptionIds.*", errorCode("INVALID_DELIVERY_OPTION_IDS"))
            .documentedAs("async.03");

    static final Rule<ChangeScene> PUBLIC = PAGE.ruleOn("DeliveryOptionIds.*", "public")
            .must(DeliveryOptionIds.onStored("name a public delivery option", RestrictDeliveryOptions::isPublic))
            .otherwise(errorCode("INVALID_DELIVERY_OPTION"))
            .readBy("P-60")
            .documentedAs("async.04");

    static final Rule<ChangeScene> ONE_REMAINS = PAGE.ruleOn("DeliveryOptionIds", "one-remains")
            .must("leave a public delivery option", (ids, scene) -> remains(ids, scene, false))
            .otherwise(errorCode(ALL_RESTRICTED))
            .documentedAs("field.04", "field.05", "async.05");

    static final Rule<ChangeScene> OLD_ONE_REMAINS = PAGE.ruleOn("DeliveryOptionIds", "old-one-remains")
            .must(
                    "leave a public delivery option besides those that the set adds",
                    (ids, scene) -> remains(ids, scene, true))
            .otherwise(errorCode(ALL_RESTRICTED))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.04");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.RESTRICT_DELIVERY_OPTIONS,
            List.of(STATE, EXISTS, PUBLIC, ONE_REMAINS, OLD_ONE_REMAINS));

    private RestrictDeliveryOptions() {}

    private static Versions versions(ChangeScene scene) {
        return Product.before(scene).versions();
    }

    private static Decision isPublic(JsonValue id, DeliveryOption option, ChangeScene scene) {
        return option.visibility()
                .decide(now -> now.equals(Visibility.PUBLIC)
                        ? Decision.holds()
                        : Decision.violated(
                                id.pointer(),
                                "is " + quoted(id.text().orElse("")) + ", which is " + now
                                        + "; only a Public delivery option can be restricted, leave it out"));
    }

    /** One that the set adds is not public yet, as far as is documented. */
    private static Decision remains(JsonValue ids, ChangeScene scene, boolean oneIsAdded) {
        boolean added = !versions(scene).added().isEmpty();
        if (ids.texts().isEmpty() || added != oneIsAdded) {
            return Decision.holds();
        }
        return PublicOptions.remain(versions(scene), Set.copyOf(ids.texts()))
                .decide(remain -> remain
                        ? Decision.holds()
                        : Decision.violated(
                                ids.pointer(),
                                "would leave the product without a public version"
                                        + (added ? " unless the new one is public at once" : "")
                                        + "; leave out one that is to remain"));
    }
}
