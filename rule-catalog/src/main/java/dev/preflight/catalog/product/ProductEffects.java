package dev.preflight.catalog.product;

import dev.preflight.Section.Effect;
import dev.preflight.document.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the common changes do to a product. */
final class ProductEffects {
    static final Effect CREATE =
            (before, change, references) -> Product.created().withInformation(given(change.details()), false);

    static final Effect UPDATE_INFORMATION =
            (before, change, references) -> Product.of(before).withInformation(given(change.details()), true);

    static final Effect ADD_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        return product.withDimensions(product.dimensions().map(dimensions -> {
            List<Dimension> all = new ArrayList<>(dimensions);
            change.details().items().forEach(item -> Dimension.read(item).ifPresent(all::add));
            return all;
        }));
    };

    static final Effect UPDATE_DIMENSIONS = (before, change, references) -> {
        Product product = Product.of(before);
        return product.withDimensions(product.dimensions()
                .map(dimensions -> dimensions.stream()
                        .map(dimension -> newName(change.details(), dimension)
                                .map(dimension::renamed)
                                .orElse(dimension))
                        .toList()));
    };

    static final Effect UPDATE_TARGETING = (before, change, references) -> {
        JsonValue accounts = change.details().member("PositiveTargeting").member("BuyerAccounts");
        Product product = Product.of(before);
        return accounts.isArray() ? product.withBuyerAccounts(new TreeSet<>(accounts.texts())) : product;
    };

    static final Effect UPDATE_VISIBILITY = (before, change, references) -> {
        Optional<String> target =
                change.details().member("TargetVisibility").text().filter(Visibility.TARGETS::contains);
        return target.isPresent() ? Product.of(before).withVisibility(target.get()) : before;
    };

    static final Effect RELEASE =
            (before, change, references) -> Product.of(before).withVisibility(Visibility.LIMITED);

    static final Effect ADD_DELIVERY_OPTIONS =
            (before, change, references) -> Product.of(before).withVersion();

    private ProductEffects() {}

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
