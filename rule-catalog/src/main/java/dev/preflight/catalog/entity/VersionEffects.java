package dev.preflight.catalog.entity;

import dev.preflight.document.Change;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Need;
import dev.preflight.state.Effect;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changes do to the versions of a product and to their delivery options. */
public final class VersionEffects {
    /** What a request does not say of a new version, such as who sees it at first. */
    private static final Need WHAT_AWS_MAKES_OF_IT = new Need.RelatedSnapshot("the product after this change set");

    public static final Effect ADD_DELIVERY_OPTIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Version added = Version.added(change.details(), WHAT_AWS_MAKES_OF_IT);
        return withVersions(product, product.versions().plus(added));
    };

    public static final Effect UPDATE_DELIVERY_OPTIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Map<String, JsonValue> updates = byId(change);
        JsonValue description = change.details().member("Version");
        Versions versions = product.versions().withUpdates(updates.values());
        return withVersions(
                product,
                versions.with(version ->
                        version.ownsAny(updates.keySet()) ? update(version.described(description), updates) : version));
    };

    public static final Effect UPDATE_DELIVERY_OPTIONS_VISIBILITY = (before, change, references) -> {
        Product product = Product.of(before);
        Map<String, JsonValue> updates = byId(change);
        return withVersions(product, product.versions().with(version -> update(version, updates)));
    };

    public static final Effect RESTRICT_DELIVERY_OPTIONS = (before, change, references) -> {
        Product product = Product.of(before);
        Set<String> ids =
                new HashSet<>(change.details().member("DeliveryOptionIds").texts());
        return withVersions(
                product,
                product.versions()
                        .withOptions(option ->
                                option.id().filter(ids::contains).isPresent() ? option.restricted() : option));
    };

    private VersionEffects() {}

    private static Product withVersions(Product product, Versions versions) {
        return product.withDelivery(product.delivery().withVersions(versions));
    }

    private static Map<String, JsonValue> byId(Change change) {
        return change.details().member("DeliveryOptions").items().stream()
                .filter(option -> option.member("Id").isText())
                .collect(Collectors.toMap(
                        option -> option.member("Id").text().orElse(""),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
    }

    private static Version update(Version version, Map<String, JsonValue> updates) {
        return version.withOptions(option -> option.id()
                .flatMap(id -> Optional.ofNullable(updates.get(id)))
                .map(option::updated)
                .orElse(option));
    }
}
