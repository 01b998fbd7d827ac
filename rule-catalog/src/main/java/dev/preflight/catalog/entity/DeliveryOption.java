package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which buyers get a version of a product. Changes make it anew.
 *
 * @param id the id that AWS gave it; empty for one that the change set adds
 * @param kind the member of {@code Details} that holds it in a request, such as {@code HelmDeliveryOptionDetails}
 * @param visibility Public, Limited or Restricted
 * @param requests what the set says of it, the latest first
 * @param saved as a snapshot shows it; known to be empty for one that the set adds
 */
public record DeliveryOption(
        Optional<String> id,
        Knowledge<String> kind,
        Knowledge<String> visibility,
        List<JsonValue> requests,
        Knowledge<Optional<SavedOption>> saved) {
    public DeliveryOption {
        requests = List.copyOf(requests);
    }

    /**
     * One that the set adds. When it becomes visible to whom is up to AWS, unless the request says so.
     *
     * @param request the option in the request
     * @param need what would show what AWS makes of it
     */
    static DeliveryOption added(JsonValue request, Need need) {
        return new DeliveryOption(
                Optional.empty(),
                known(request.member("Details").memberNames().stream().findFirst(), need),
                known(request.member("Visibility").text(), need),
                List.of(request),
                Knowledge.known(Optional.empty()));
    }

    /**
     * One that was saved. What the snapshot leaves out, or shows as {@code null}, is unknown.
     *
     * @param option as the snapshot shows it
     * @param source the images or the chart that it delivers, as the snapshot shows them
     */
    static DeliveryOption saved(JsonValue option, JsonValue source, Shown shown) {
        SavedOption saved = new SavedOption(option, source, shown);
        return new DeliveryOption(
                option.member("Id").text(),
                saved.kind(),
                saved.visibility(),
                List.of(),
                Knowledge.known(Optional.of(saved)));
    }

    /** One of which nothing but its id is known. */
    static DeliveryOption unknown(Optional<String> id, Need need) {
        return new DeliveryOption(
                id, Knowledge.missing(need), Knowledge.missing(need), List.of(), Knowledge.missing(need));
    }

    private static Knowledge<String> known(Optional<String> text, Need need) {
        return text.map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
    }

    /** Whether the set adds it. */
    public boolean isNew() {
        return saved.equals(Knowledge.known(Optional.empty()));
    }

    /** Its value in that field of a request; known to be absent when nobody gave one. */
    public Knowledge<JsonValue> field(String name) {
        List<JsonValue> given =
                requests.stream().map(request -> Requests.field(request, name)).toList();
        for (JsonValue value : given) {
            if (!value.isAbsent()) {
                return Knowledge.known(value);
            }
        }
        return saved.flatMap(
                before -> before.map(option -> option.field(name)).orElseGet(() -> Knowledge.known(given.get(0))));
    }

    /** Its text in that field of a request; known to be empty when nobody gave one. */
    public Knowledge<String> text(String name) {
        return field(name).map(value -> value.text().orElse(""));
    }

    /** After an update with what that request says. */
    DeliveryOption updated(JsonValue request) {
        List<JsonValue> all = new ArrayList<>(List.of(request));
        all.addAll(requests);
        Optional<String> target = request.member("TargetVisibility").text();
        return new DeliveryOption(id, kind, target.map(Knowledge::known).orElse(visibility), all, saved);
    }

    DeliveryOption restricted() {
        return new DeliveryOption(id, kind, Knowledge.known(Visibility.RESTRICTED), requests, saved);
    }
}
