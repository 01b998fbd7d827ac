package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of UpdateInformation, and whether a product has a value in them.
 *
 * @param requests the details of the changes that give information, the latest first
 * @param before what was there before the set; empty when there was nothing
 */
public record Information(List<JsonValue> requests, Knowledge<Optional<Saved>> before) {
    /** Where a snapshot shows them. */
    private static final Map<String, List<String>> PLACES = places();

    /** The details of a snapshot. */
    record Saved(JsonValue details, Shown shown) {
        Knowledge<Boolean> has(List<String> place) {
            JsonValue value = details.member(place.get(0)).member(place.get(1));
            return value.isText() || value.isArray() ? Knowledge.known(!value.isEmpty()) : shown.missing(value);
        }
    }

    public Information {
        requests = List.copyOf(requests);
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("ProductTitle", List.of("Description", "ProductTitle"));
        places.put("ShortDescription", List.of("Description", "ShortDescription"));
        places.put("LongDescription", List.of("Description", "LongDescription"));
        places.put("Highlights", List.of("Description", "Highlights"));
        places.put("SearchKeywords", List.of("Description", "SearchKeywords"));
        places.put("Categories", List.of("Description", "Categories"));
        places.put("LogoUrl", List.of("PromotionalResources", "LogoUrl"));
        places.put("AdditionalResources", List.of("PromotionalResources", "AdditionalResources"));
        places.put("SupportDescription", List.of("SupportInformation", "Description"));
        return Collections.unmodifiableMap(places);
    }

    /** The names of the fields, in the order of the page. */
    public static Set<String> fields() {
        return PLACES.keySet();
    }

    /** None at all, for certain. */
    static Information none() {
        return new Information(List.of(), Knowledge.known(Optional.empty()));
    }

    static Information unknown(Need need) {
        return new Information(List.of(), Knowledge.missing(need));
    }

    /** As a snapshot shows it; what it leaves out, or shows as {@code null}, is unknown. */
    static Information saved(JsonValue details, Shown shown) {
        return new Information(List.of(), Knowledge.known(Optional.of(new Saved(details, shown))));
    }

    /** After a change with those details. */
    Information with(JsonValue request) {
        List<JsonValue> all = new ArrayList<>(List.of(request));
        all.addAll(requests);
        return new Information(all, before);
    }

    /**
     * Whether the product has a value in that field.
     *
     * @throws IllegalArgumentException when there is no such field
     */
    public Knowledge<Boolean> has(String field) {
        List<String> place = PLACES.get(field);
        if (place == null) {
            throw new IllegalArgumentException("no field of UpdateInformation: " + field);
        }
        for (JsonValue request : requests) {
            if (request.hasMember(field)) {
                return Knowledge.known(!request.member(field).isEmpty());
            }
        }
        return before.flatMap(saved -> saved.map(shows -> shows.has(place)).orElseGet(() -> Knowledge.known(false)));
    }
}
