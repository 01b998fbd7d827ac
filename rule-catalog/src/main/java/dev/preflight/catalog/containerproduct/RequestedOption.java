package dev.preflight.catalog.containerproduct;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Options;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import java.util.List;
import java.util.Optional;

/**
 * A delivery option as a request gives it.
 *
 * @param value the item of {@code DeliveryOptions}
 */
record RequestedOption(JsonValue value) {
    static final String ECR = "EcrDeliveryOptionDetails";
    static final String HELM = "HelmDeliveryOptionDetails";
    static final String ADD_ON = "EksAddOnDeliveryOptionDetails";

    /** The members of Details that the reference knows, in its order. */
    static final List<String> KINDS = List.of(ECR, HELM, ADD_ON);

    /** All of a request, in order. */
    static List<RequestedOption> all(ChangeScene scene) {
        return scene.details().member("DeliveryOptions").items().stream()
                .map(RequestedOption::new)
                .toList();
    }

    /** The id of the stored option that is meant; empty when none is given. */
    Optional<String> id() {
        return value.member("Id").text().filter(id -> !id.isEmpty());
    }

    /** The members of Details that the reference knows; more than one is a mistake. */
    List<String> kinds() {
        List<String> given = value.member("Details").memberNames();
        return KINDS.stream().filter(given::contains).toList();
    }

    /** Whether it is of that kind and of no other. */
    boolean is(String kind) {
        return kinds().equals(List.of(kind));
    }

    /** Its value in that field of its kind. */
    JsonValue field(String name) {
        JsonValue details = value.member("Details");
        String kind = kinds().stream().findFirst().orElse(ECR);
        return details.member(kind).member(name);
    }

    /** The option that has the id now; empty when none has. */
    Knowledge<Optional<DeliveryOption>> stored(ChangeScene scene) {
        return Options.before(scene).map(options -> options.option(id().orElse("")));
    }

    /** Its value in that field after the update: what is given, or what is stored already. */
    Knowledge<JsonValue> updated(String name, ChangeScene scene) {
        JsonValue given = field(name);
        return given.isAbsent()
                ? stored(scene)
                        .flatMap(option ->
                                option.map(found -> found.field(name)).orElseGet(() -> Knowledge.known(given)))
                : Knowledge.known(given);
    }
}
