package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.noCode;

import dev.preflight.catalog.containerproduct.AddOns.Trait;
import dev.preflight.catalog.entity.VersionEffects;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.catalog.product.ProductState;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Page.LastStep;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Phase;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;

/** "Update the visibility for an Amazon EKS add-on". */
final class UpdateDeliveryOptionsVisibility {
    static final Page PAGE = Pages.page(
            "container-product.update-delivery-options-visibility", "ContainerProduct.UpdateDeliveryOptionsVisibility");

    private static final String ID = "DeliveryOptions.*.Id";

    static final Rule<ChangeScene> PRODUCT_STATE = PAGE.rule("product.state")
            .onTheChange(
                    "The product should be Public",
                    ProductState.among(List.of(Visibility.PUBLIC), "make it Public with UpdateVisibility first"))
            .otherwise(noCode(Phase.ASYNC))
            .asWarning(Provenance.DOCUMENTED)
            .documentedAs("field.08");

    static final Rule<ChangeScene> EXISTS = DeliveryOptionIds.exist(PAGE, ID, errorCode("INVALID_DELIVERY_OPTION_IDS"))
            .documentedAs("field.05", "async.03");

    static final Rule<ChangeScene> DUPLICATE_ID = OptionIds.unique(
            PAGE, "DeliveryOptions", "delivery-options.id.duplicate", item -> item.member("Id"), "async.04");

    static final Rule<ChangeScene> ADD_ON = PAGE.ruleOn(ID, "add-on")
            .must(DeliveryOptionIds.onStored(
                    "name an add-on for Amazon EKS",
                    (id, option, scene) -> option.kind()
                            .decide(kind -> kind.equals(RequestedOption.ADD_ON)
                                    ? Decision.holds()
                                    : Decision.violated(
                                            id.pointer(),
                                            "names a delivery option that is no add-on for Amazon EKS; AWS makes all"
                                                    + " others Public by itself, so leave it out"))))
            .otherwise(errorCode("INVALID_DELIVERY_OPTION_TYPE"))
            .documentedAs("field.07", "async.06");

    static final Rule<ChangeScene> NAME =
            sameAddOn("add-on-name", Trait.NAME, "INCOMPATIBLE_ADDON_NAME").documentedAs("async.08");

    static final Rule<ChangeScene> TYPE = sameAddOn("add-on-type", Trait.TYPE, "INCOMPATIBLE_ADDON_TYPE")
            .readBy("P-54")
            .documentedAs("async.09");

    static final Rule<ChangeScene> NAMESPACE = sameAddOn("namespace", Trait.NAMESPACE, "INCOMPATIBLE_ADDON_NAMESPACE")
            .documentedAs("async.10");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            VersionEffects.UPDATE_DELIVERY_OPTIONS_VISIBILITY,
            List.of(PRODUCT_STATE, EXISTS, DUPLICATE_ID, ADD_ON, NAME, TYPE, NAMESPACE));

    private UpdateDeliveryOptionsVisibility() {}

    private static LastStep<Rule<ChangeScene>> sameAddOn(String check, Trait trait, String code) {
        return PAGE.ruleOn(ID, check)
                .must(DeliveryOptionIds.onStored(
                        "name an add-on with the " + trait.word + " that is Public already",
                        AddOnHistory.agreesWithPublic(trait)))
                .otherwise(errorCode(code));
    }
}
