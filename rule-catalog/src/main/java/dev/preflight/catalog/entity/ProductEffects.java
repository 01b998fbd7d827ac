package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What changes do to a product. */
public final class ProductEffects {
    public static final Effect CREATE = (before, change, references) -> {
        Product product = Product.created();
        return product.withInformation(product.information().with(change.details()), false);
    };

    public static final Effect UPDATE_INFORMATION = (before, change, references) -> {
        Product product = Product.of(before);
        return product.withInformation(product.information().with(change.details()), true);
    };

    public static final Effect ADD_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Need readable = new Need.Details(change.pointer().toString());
        return Dimension.readAll(change.details(), readable)
                .fold(
                        added -> product.withDimensions(product.dimensions().plus(added)),
                        needs -> product.withDimensions(Inventory.of(
                                product.dimensions().all().flatMap(known -> Knowledge.missing(readable)))));
    };

    public static final Effect UPDATE_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Map<Dimension.Identity, String> names = newNames(change.details());
        return product.withDimensions(product.dimensions()
                .with(dimension -> dimension.renamed(names.getOrDefault(dimension.identity(), dimension.name()))));
    };

    public static final Effect UPDATE_TARGETING = (before, change, references) -> {
        JsonValue accounts = change.details().member("PositiveTargeting").member("BuyerAccounts");
        Product product = Product.of(before);
        return accounts.isArray() ? product.withBuyerAccounts(new TreeSet<>(accounts.texts())) : product;
    };

    public static final Effect UPDATE_VISIBILITY = (before, change, references) -> {
        Optional<String> target =
                change.details().member("TargetVisibility").text().filter(Visibility.TARGETS::contains);
        return target.isPresent() ? Product.of(before).withVisibility(target.get()) : before;
    };

    public static final Effect RELEASE =
            (before, change, references) -> Product.of(before).withVisibility(Visibility.LIMITED);

    public static final Effect RESTRICT_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        List<Dimension.Identity> restricted = change.details().items().stream()
                .flatMap(item -> Dimension.read(item).map(Dimension::identity).stream())
                .toList();
        return product.withRestrictedDimensions(product.restrictedDimensions().plus(restricted));
    };

    public static final Effect ADD_INSTANCE_TYPES = delivery((delivery, details) -> delivery.withInstanceTypes(
            delivery.instanceTypes().plus(details.member("InstanceTypes").texts())));

    public static final Effect RESTRICT_INSTANCE_TYPES = delivery((delivery, details) -> delivery.withInstanceTypes(
            delivery.instanceTypes().minus(details.member("InstanceTypes").texts())));

    public static final Effect ADD_REGIONS = delivery((delivery, details) -> delivery.withRegions(
            delivery.regions().plus(details.member("Regions").texts())));

    public static final Effect RESTRICT_REGIONS = delivery((delivery, details) -> delivery.withRegions(
            delivery.regions().minus(details.member("Regions").texts())));

    public static final Effect ADD_REPOSITORIES = delivery((delivery, details) -> {
        List<String> names = new ArrayList<>();
        for (JsonValue repository : details.member("Repositories").items()) {
            repository.member("RepositoryName").text().ifPresent(names::add);
        }
        return delivery.withRepositories(delivery.repositories().plus(names));
    });

    private ProductEffects() {}

    private static Effect delivery(BiFunction<Delivery, JsonValue, Delivery> after) {
        return (before, change, references) -> {
            Product product = Product.of(before);
            return product.withDelivery(after.apply(product.delivery(), change.details()));
        };
    }

    /** The first name that the change gives each dimension. */
    private static Map<Dimension.Identity, String> newNames(JsonValue details) {
        Map<Dimension.Identity, String> names = new HashMap<>();
        for (JsonValue item : details.items()) {
            item.member("Name")
                    .text()
                    .ifPresent(name ->
                            Dimension.read(item).ifPresent(dimension -> names.putIfAbsent(dimension.identity(), name)));
        }
        return names;
    }
}
