package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Need;
import dev.preflight.state.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What changes do to a product. */
final class ProductEffects {
    private static final Effect CREATE =
            (before, change, references) -> Product.created().withInformation(given(change.details()), false);

    private static final Effect UPDATE_INFORMATION =
            (before, change, references) -> Product.of(before).withInformation(given(change.details()), true);

    private static final Effect ADD_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Need readable = new Need.Details(change.pointer().toString());
        return product.withDimensions(product.dimensions()
                .with(
                        Dimension.readAll(change.details(), readable),
                        (dimensions, added) -> Stream.concat(dimensions.stream(), added.stream())
                                .toList()));
    };

    private static final Effect UPDATE_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        return product.withDimensions(product.dimensions()
                .map(dimensions -> dimensions.stream()
                        .map(dimension -> newName(change.details(), dimension)
                                .map(dimension::renamed)
                                .orElse(dimension))
                        .toList()));
    };

    private static final Effect UPDATE_TARGETING = (before, change, references) -> {
        JsonValue accounts = change.details().member("PositiveTargeting").member("BuyerAccounts");
        Product product = Product.of(before);
        return accounts.isArray() ? product.withBuyerAccounts(new TreeSet<>(accounts.texts())) : product;
    };

    private static final Effect UPDATE_VISIBILITY = (before, change, references) -> {
        Optional<String> target =
                change.details().member("TargetVisibility").text().filter(Visibility.TARGETS::contains);
        return target.isPresent() ? Product.of(before).withVisibility(target.get()) : before;
    };

    private static final Effect RELEASE =
            (before, change, references) -> Product.of(before).withVisibility(Visibility.LIMITED);

    private static final Effect RESTRICT_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Set<Dimension.Identity> restricted = new HashSet<>(product.restrictedDimensions());
        change.details()
                .items()
                .forEach(item -> Dimension.read(item).ifPresent(dimension -> restricted.add(dimension.identity())));
        return product.withRestrictedDimensions(restricted);
    };

    private static final Effect ADD_INSTANCE_TYPES = delivery((delivery, details) -> delivery.withInstanceTypes(
            delivery.instanceTypes().plus(details.member("InstanceTypes").texts())));

    private static final Effect RESTRICT_INSTANCE_TYPES = delivery((delivery, details) -> delivery.withInstanceTypes(
            delivery.instanceTypes().minus(details.member("InstanceTypes").texts())));

    private static final Effect ADD_REGIONS = delivery((delivery, details) -> delivery.withRegions(
            delivery.regions().plus(details.member("Regions").texts())));

    private static final Effect RESTRICT_REGIONS = delivery((delivery, details) -> delivery.withRegions(
            delivery.regions().minus(details.member("Regions").texts())));

    private static final Effect ADD_REPOSITORIES = delivery((delivery, details) -> {
        List<String> names = new ArrayList<>();
        for (JsonValue repository : details.member("Repositories").items()) {
            repository.member("RepositoryName").text().ifPresent(names::add);
        }
        return delivery.withRepositories(delivery.repositories().plus(names));
    });

    private ProductEffects() {}

    /** What a change of that type does. */
    static Effect of(String changeType) {
        return switch (changeType) {
            case "CreateProduct" -> CREATE;
            case "UpdateInformation" -> UPDATE_INFORMATION;
            case "AddDimensions" -> ADD_DIMENSIONS;
            case "UpdateDimensions" -> UPDATE_DIMENSIONS;
            case "RestrictDimensions" -> RESTRICT_DIMENSIONS;
            case "UpdateTargeting" -> UPDATE_TARGETING;
            case "UpdateVisibility" -> UPDATE_VISIBILITY;
            case "ReleaseProduct" -> RELEASE;
            case "AddDeliveryOptions" -> VersionEffects.ADD_DELIVERY_OPTIONS;
            case "UpdateDeliveryOptions" -> VersionEffects.UPDATE_DELIVERY_OPTIONS;
            case "UpdateDeliveryOptionsVisibility" -> VersionEffects.UPDATE_DELIVERY_OPTIONS_VISIBILITY;
            case "RestrictDeliveryOptions" -> VersionEffects.RESTRICT_DELIVERY_OPTIONS;
            case "AddInstanceTypes" -> ADD_INSTANCE_TYPES;
            case "RestrictInstanceTypes" -> RESTRICT_INSTANCE_TYPES;
            case "AddRegions" -> ADD_REGIONS;
            case "RestrictRegions" -> RESTRICT_REGIONS;
            case "AddRepositories" -> ADD_REPOSITORIES;
            default -> Effect.NONE;
        };
    }

    private static Effect delivery(BiFunction<Delivery, JsonValue, Delivery> after) {
        return (before, change, references) -> {
            Product product = Product.of(before);
            return product.withDelivery(after.apply(product.delivery(), change.details()));
        };
    }

    private static Map<String, Boolean> given(JsonValue details) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        for (String field : Product.INFORMATION_FIELDS.keySet()) {
            JsonValue value = details.member(field);
            if (!value.isAbsent()) {
                given.put(field, !value.isEmpty());
            }
        }
        return given;
    }

    private static Optional<String> newName(JsonValue details, Dimension dimension) {
        return details.items().stream()
                .filter(item -> Dimension.read(item)
                        .map(Dimension::identity)
                        .filter(dimension.identity()::equals)
                        .isPresent())
                .flatMap(item -> item.member("Name").text().stream())
                .findFirst();
    }
}
