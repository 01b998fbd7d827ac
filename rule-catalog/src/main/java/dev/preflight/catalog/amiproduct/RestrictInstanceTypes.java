package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.state.EntityState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Restrict an instance type". */
final class RestrictInstanceTypes {
    static final Page PAGE = Pages.page("ami-product.restrict-instance-types", "AmiProduct.RestrictInstanceTypes");

    static final Rule<ChangeScene> FORM = InstanceTypes.form(PAGE, "async.01");

    static final Rule<ChangeScene> KNOWN = InstanceTypes.known(
                    PAGE, "InstanceTypes.*", InstanceTypes.WHERE_UNKNOWN, InstanceTypes.INVALID_INSTANCE_TYPES)
            .documentedAs("async.01");

    static final Rule<ChangeScene> AVAILABLE = PAGE.ruleOn("InstanceTypes.*", "available")
            .must("be an instance type that the product is available for", RestrictInstanceTypes::available)
            .otherwise(errorCode("UNAVAILABLE_INSTANCE_TYPE"))
            .documentedAs("async.04");

    static final Rule<ChangeScene> RECOMMENDED = PAGE.ruleOn("InstanceTypes.*", "recommended")
            .must("not be the recommended instance type of a version", RestrictInstanceTypes::recommended)
            .otherwise(errorCode("RECOMMENDED_INSTANCE_TYPE_RESTRICTED"))
            .documentedAs("field.05", "async.05");

    static final Rule<ChangeScene> DIMENSION = PAGE.ruleOn("InstanceTypes.*", "dimension")
            .must("have no dimension by which AWS meters it, unless restricted", RestrictInstanceTypes::dimension)
            .otherwise(errorCode("DIMENSIONS_NOT_RESTRICTED"))
            .asWarning(Provenance.INFERRED)
            .documentedAs("chain.01", "async.06");

    static final Rule<ChangeScene> ONE_REMAINS = PAGE.ruleOn("InstanceTypes", "one-remains")
            .must("leave an instance type for the Regions of the product", RestrictInstanceTypes::remains)
            .otherwise(errorCode("REGION_NO_INSTANCES"))
            .documentedAs("async.07");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.RESTRICT_INSTANCE_TYPES,
            List.of(FORM, KNOWN, AVAILABLE, RECOMMENDED, DIMENSION, ONE_REMAINS));

    private RestrictInstanceTypes() {}

    private static Optional<String> type(JsonValue value) {
        return value.text().filter(InstanceTypes::isWellFormed);
    }

    private static Decision available(JsonValue value, ChangeScene scene) {
        Optional<String> type = type(value);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        return Product.before(scene)
                .delivery()
                .instanceTypes()
                .contains(type.get())
                .decide(available -> available
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get()) + ", for which the product is not available; leave it out"));
    }

    private static Decision recommended(JsonValue value, ChangeScene scene) {
        Optional<String> type = type(value);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        return RecommendedTypes.contains(type.get(), scene)
                .decide(recommended -> recommended
                        ? Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get())
                                        + ", the recommended instance type of a version; recommend another one with"
                                        + " UpdateDeliveryOptions first, or leave it out")
                        : Decision.holds());
    }

    /** No snapshot shows which dimensions were restricted before. */
    private static Decision dimension(JsonValue value, ChangeScene scene) {
        Optional<String> type = type(value);
        if (type.isEmpty()) {
            return Decision.holds();
        }
        Dimension.Identity identity = new Dimension.Identity(type.get(), Set.of(Dimension.METERED));
        if (Product.finished(scene).restrictedDimensions().contains(identity).equals(Knowledge.known(true))) {
            return Decision.holds();
        }
        return MeteredTypes.of(scene)
                .decide(metered -> !metered.contains(type.get())
                        ? Decision.holds()
                        : Decision.violated(
                                value.pointer(),
                                "is " + quoted(type.get())
                                        + ", by which a dimension of the product is metered; restrict that dimension with"
                                        + " RestrictDimensions, if that was not done before"));
    }

    /**
     * Which types EC2 has in which Region is not known here; that none is left at all is. Of a product that has none as it is,
     * the other rule tells.
     */
    private static Decision remains(JsonValue types, ChangeScene scene) {
        if (types.texts().isEmpty()) {
            return Decision.holds();
        }
        Knowledge<Boolean> some = instanceTypes(scene.entityBefore())
                .with(instanceTypes(scene.entityFinished()), (had, left) -> had.isEmpty() || !left.isEmpty());
        return some.decide(remains -> remains
                ? Decision.holds()
                : Decision.violated(
                        types.pointer(),
                        "would leave no instance type at all for the product; leave out one that is to remain"));
    }

    private static Knowledge<List<String>> instanceTypes(EntityState product) {
        return Product.of(product).delivery().instanceTypes().all();
    }
}
