package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dated list that AWS keeps, from {@code reference-data/}. Its file is read when it is first asked, so rules ask inside their
 * conditions. Safe to use from many threads.
 */
public final class ReferenceList {
    /** Product categories, by the names that the API takes. */
    public static final ReferenceList CATEGORIES = new ReferenceList("categories");

    /** Units of pricing dimensions. */
    public static final ReferenceList UNITS = new ReferenceList("units");

    /** AWS Regions that AWS Marketplace takes; a name that is not here may be a newer Region. */
    public static final ReferenceList REGIONS = new ReferenceList("regions");

    /** Amazon EC2 instance types; a name that is not here may be a newer type. */
    public static final ReferenceList INSTANCE_TYPES = new ReferenceList("instance-types");

    /** Types of Amazon EKS add-ons, in lower case. */
    public static final ReferenceList ADD_ON_TYPES = new ReferenceList("add-on-types");

    /** Services that a container delivery option runs on. */
    public static final ReferenceList COMPATIBLE_SERVICES = new ReferenceList("compatible-services");

    /** Names of operating systems that are known to be taken, in upper case; a name that is not here says nothing. */
    public static final ReferenceList OPERATING_SYSTEMS = new ReferenceList("operating-systems");

    /** Countries by their ISO 3166-1 alpha-2 codes. */
    public static final ReferenceList COUNTRIES = new ReferenceList("countries");

    /** Versions of the standard contract of AWS Marketplace; a later day may be a newer one. */
    public static final ReferenceList STANDARD_CONTRACT_VERSIONS = new ReferenceList("standard-contract-versions");

    private static final Map<String, Contents> READ = new ConcurrentHashMap<>();

    private final String name;

    private ReferenceList(String name) {
        this.name = name;
    }

    /** The day on which the list was as it is here. */
    public LocalDate asOf() {
        return contents().asOf;
    }

    /** Where the list was taken from. */
    public String source() {
        return contents().source;
    }

    /** Whether a value that is not in the list was wrong on its day; false where AWS publishes no whole list, or adds to it. */
    public boolean isComplete() {
        return contents().complete;
    }

    /** In the order of the source; cannot be changed. */
    public Set<String> values() {
        return contents().values;
    }

    public boolean contains(String value) {
        return contents().values.contains(value);
    }

    private Contents contents() {
        return READ.computeIfAbsent(name, Contents::read);
    }

    private record Contents(LocalDate asOf, String source, boolean complete, Set<String> values) {
        static Contents read(String name) {
            JsonNode file = Resources.referenceData(name);
            Set<String> values = new LinkedHashSet<>();
            file.path("values").forEach(value -> values.add(value.asText()));
            return new Contents(
                    LocalDate.parse(file.path("asOf").asText()),
                    file.path("source").asText(),
                    file.path("complete").asBoolean(),
                    Collections.unmodifiableSet(values));
        }
    }
}
