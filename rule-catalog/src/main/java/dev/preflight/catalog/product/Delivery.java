package dev.preflight.catalog.product;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.Set;
import java.util.TreeSet;

/**
 * What buyers get of a product, and where.
 *
 * @param versions its versions with their delivery options
 * @param instanceTypes the EC2 instance types that an AMI product is available for
 * @param regions the Regions that an AMI product is available in
 * @param repositories the names of the ECR repositories of a container product, without registry and seller
 */
public record Delivery(Versions versions, NameSet instanceTypes, NameSet regions, NameSet repositories) {
    /** Nothing at all, for certain. */
    static final Delivery NONE = new Delivery(Versions.NONE, NameSet.NONE, NameSet.NONE, NameSet.NONE);

    static Delivery unknown(Need need) {
        NameSet names = NameSet.of(Knowledge.missing(need));
        return new Delivery(Versions.unknown(need), names, names, names);
    }

    /** As a snapshot shows it. */
    static Delivery saved(JsonValue details, Need need) {
        return new Delivery(
                Versions.saved(details.member("Versions"), need),
                NameSet.of(instanceTypes(details.member("Compatibility"), need)),
                NameSet.of(names(details.member("RegionAvailability").member("Regions"), need)),
                NameSet.of(repositories(details.member("Repositories"), need)));
    }

    private static Knowledge<Set<String>> names(JsonValue list, Need need) {
        return list.isArray() ? Knowledge.known(new TreeSet<>(list.texts())) : Knowledge.missing(need);
    }

    private static Knowledge<Set<String>> instanceTypes(JsonValue compatibility, Need need) {
        return names(compatibility.member("AvailableInstanceTypes"), need).map(available -> {
            Set<String> types = new TreeSet<>(available);
            types.removeAll(compatibility.member("RestrictedInstanceTypes").texts());
            return types;
        });
    }

    /** A snapshot shows {@code <registry>/<seller>/<repository>}; when one of them cannot be read, nothing is known. */
    private static Knowledge<Set<String>> repositories(JsonValue list, Need need) {
        if (!list.isArray()) {
            return Knowledge.missing(need);
        }
        Set<String> names = new TreeSet<>();
        for (JsonValue repository : list.items()) {
            String url = repository.member("Url").text().orElse("");
            int seller = url.indexOf('/');
            int name = url.indexOf('/', seller + 1);
            if (seller < 0 || name < 0) {
                return Knowledge.missing(need);
            }
            names.add(url.substring(name + 1));
        }
        return Knowledge.known(names);
    }

    Delivery withVersions(Versions now) {
        return new Delivery(now, instanceTypes, regions, repositories);
    }

    Delivery withInstanceTypes(NameSet now) {
        return new Delivery(versions, now, regions, repositories);
    }

    Delivery withRegions(NameSet now) {
        return new Delivery(versions, instanceTypes, now, repositories);
    }

    Delivery withRepositories(NameSet now) {
        return new Delivery(versions, instanceTypes, regions, now);
    }
}
