package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.noCode;

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
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Set;

/** "Restrict a version" of a container product. */
final class RestrictDeliveryOptions {
    static final Page PAGE =
            Pages.page("container-product.restrict-delivery-options", "ContainerProduct.RestrictDeliveryOptions");

    private static final String IDS = "DeliveryOptionIds";
    private static final String MINIMUM = "INVALID_MINIMUM_PUBLIC_DELIVERY_OPTIONS";

    static final Rule<ChangeScene> ADD_ON = PAGE.ruleOn(IDS + ".*", "add-on")
            .must(DeliveryOptionIds.onStored(
                    "not name an add-on for Amazon EKS",
                    (id, option, scene) -> option.kind()
                            .decide(kind -> kind.equals(RequestedOption.ADD_ON)
                                    ? Decision.violated(
                                            id.pointer(),
                                            "names an add-on for Amazon EKS, which the Catalog API cannot restrict;"
                                                    + " leave it out")
                                    : Decision.holds())))
            .otherwise(noCode(Phase.ASYNC))
            .documentedAs("field.05");

    static final Rule<ChangeScene> PRODUCT_STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product must be Public",
                    ProductState.among(List.of(Visibility.PUBLIC), "make it Public with UpdateVisibility first"))
            .otherwise(errorCode("INCOMPATIBLE_PRODUCT_STATUS"))
            .documentedAs("async.01");

    static final Rule<ChangeScene> EXISTS = DeliveryOptionIds.exist(
                    PAGE, IDS + ".*", errorCode("MISSING_DELIVERY_OPTION_IDS"))
            .documentedAs("async.02");

    static final Rule<ChangeScene> OPTION_STATE = OptionIds.visibility(
            PAGE, IDS + ".*", List.of(Visibility.PUBLIC), "INVALID_DELIVERY_OPTIONS_STATUS", "async.03");

    static final Rule<ChangeScene> LAST = PAGE.ruleOn(IDS, "last-public")
            .must("leave a Public delivery option", (ids, scene) -> leavesPublic(ids, scene, false))
            .otherwise(errorCode(MINIMUM))
            .documentedAs("field.04", "async.05");

    static final Rule<ChangeScene> LAST_OF_STORED = PAGE.ruleOn(IDS, "last-public-before-set")
            .must(
                    "leave a Public delivery option beside those that this set adds",
                    (ids, scene) -> leavesPublic(ids, scene, true))
            .otherwise(errorCode(MINIMUM))
            .asWarning(Provenance.INFERRED)
            .documentedAs("field.04", "async.05");

    static final Rule<ChangeScene> DUPLICATE_ID =
            OptionIds.unique(PAGE, IDS, "delivery-option-ids.duplicate", id -> id, "async.06");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.RESTRICT_DELIVERY_OPTIONS,
            List.of(ADD_ON, PRODUCT_STATE, EXISTS, OPTION_STATE, LAST, LAST_OF_STORED, DUPLICATE_ID));

    private RestrictDeliveryOptions() {}

    /**
     * Violated when the change takes away the last Public one of those that are stored.
     *
     * @param beside whether the set itself adds others, which start Public, unless they are add-ons
     */
    private static Decision leavesPublic(JsonValue ids, ChangeScene scene, boolean beside) {
        Versions versions = Product.before(scene).versions();
        boolean othersAdded = versions.added().stream()
                .flatMap(version -> version.options().stream())
                .anyMatch(RestrictDeliveryOptions::startsPublic);
        if (ids.texts().isEmpty() || othersAdded != beside) {
            return Decision.holds();
        }
        return PublicOptions.remain(versions, Set.copyOf(ids.texts()))
                .decide(remain -> remain
                        ? Decision.holds()
                        : Decision.violated(
                                ids.pointer(),
                                beside
                                        ? "names all delivery options that are Public now; those that this set adds may"
                                                + " come too late, so restrict these with a later change set"
                                        : "names all delivery options that are Public, but one must remain; leave one"
                                                + " out, or add a version first"));
    }

    private static boolean startsPublic(DeliveryOption option) {
        return !option.kind().fold(kind -> kind, needs -> "").equals(RequestedOption.ADD_ON);
    }
}
