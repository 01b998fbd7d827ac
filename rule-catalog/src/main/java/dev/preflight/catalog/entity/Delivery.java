package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.List;

/**
 * What buyers get of a product, and where.
 *
 * @param versions its versions with their delivery options
 * @param instanceTypes the EC2 instance types that an AMI product is available for
 * @param regions the Regions that an AMI product is available in
 * @param repositories the names of the ECR repositories of a container product, without registry and seller
 */
public record Delivery(
        Versions versions, Inventory<String> instanceTypes, Inventory<String> regions, Inventory<String> repositories) {
    /** Nothing at all, for certain. */
    static final Delivery NONE = new Delivery(Versions.NONE, Inventory.none(), Inventory.none(), Inventory.none());

    static Delivery unknown(Need need) {
        Inventory<String> names = Inventory.of(Knowledge.missing(need));
        return new Delivery(Versions.unknown(need), names, names, names);
    }

    /** As a snapshot shows it. */
    static Delivery saved(JsonValue details, Shown shown) {
        return new Delivery(
                Versions.saved(details.member("Versions"), shown),
                Inventory.of(instanceTypes(details.member("Compatibility"), shown)),
                Inventory.of(shown.texts(details.member("RegionAvailability").member("Regions"))),
                Inventory.of(repositories(details.member("Repositories"), shown)));
    }

    private static Knowledge<List<String>> instanceTypes(JsonValue compatibility, Shown shown) {
        return shown.texts(compatibility.member("AvailableInstanceTypes")).map(available -> {
            List<String> types = new ArrayList<>(available);
            types.removeAll(compatibility.member("RestrictedInstanceTypes").texts());
            return types;
        });
    }

    /** A snapshot shows {@code <registry>/<seller>/<repository>}; when one of them cannot be read, nothing is known. */
    private static Knowledge<List<String>> repositories(JsonValue list, Shown shown) {
        if (!list.isArray()) {
            return shown.missing(list);
        }
        List<String> names = new ArrayList<>();
        for (JsonValue repository : list.items()) {
            String url = repository.member("Url").text().orElse("");
            int seller = url.indexOf('/');
            int name = url.indexOf('/', seller + 1);
            if (seller < 0 || name < 0) {
                return shown.missing(list);
            }
            names.add(url.substring(name + 1));
        }
        return Knowledge.known(names);
    }

    Delivery withVersions(Versions now) {
        return new Delivery(now, instanceTypes, regions, repositories);
    }

    Delivery withInstanceTypes(Inventory<String> now) {
        return new Delivery(versions, now, regions, repositories);
    }

    Delivery withRegions(Inventory<String> now) {
        return new Delivery(versions, instanceTypes, now, repositories);
    }

    Delivery withRepositories(Inventory<String> now) {
        return new Delivery(versions, instanceTypes, regions, now);
    }
}
