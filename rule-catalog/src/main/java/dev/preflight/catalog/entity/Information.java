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
 * @param saved the details of a snapshot
 * @param otherwise the answer for a field that neither of them shows
 */
public record Information(List<JsonValue> requests, Optional<JsonValue> saved, Knowledge<Boolean> otherwise) {
    /** Where a snapshot shows them. */
    private static final Map<String, List<String>> PLACES = places();

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
        return new Information(List.of(), Optional.empty(), Knowledge.known(false));
    }

    static Information unknown(Need need) {
        return new Information(List.of(), Optional.empty(), Knowledge.missing(need));
    }

    /** As a snapshot shows it; what it leaves out, or shows as {@code null}, is unknown. */
    static Information saved(JsonValue details, Need need) {
        return new Information(List.of(), Optional.of(details), Knowledge.missing(need));
    }

    /** After a change with those details. */
    Information with(JsonValue request) {
        List<JsonValue> all = new ArrayList<>(List.of(request));
        all.addAll(requests);
        return new Information(all, saved, otherwise);
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
        return saved.map(details -> details.member(place.get(0)).member(place.get(1)))
                .filter(value -> value.isText() || value.isArray())
                .map(value -> Knowledge.known(!value.isEmpty()))
                .orElse(otherwise);
    }
}
