package dev.preflight.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Versions of Kubernetes and how long they are supported.
 *
 * @param asOf the day of the table
 * @param source where it was taken from
 * @param released the day of its release, by version, where it is known; oldest version first
 * @param supportEnds the last day of support, the extended one included, by version; oldest version first
 */
public record KubernetesVersions(
        LocalDate asOf, String source, Map<String, LocalDate> released, Map<String, Knowledge<LocalDate>> supportEnds) {
    /** Those that Amazon EKS offers or has offered, from 1.21 on; {@code kubernetes-versions.json}. */
    public static final KubernetesVersions ON_EKS = load();

    public KubernetesVersions {
        released = Collections.unmodifiableMap(new LinkedHashMap<>(released));
        supportEnds = Collections.unmodifiableMap(new LinkedHashMap<>(supportEnds));
    }

    /** Whether the table has the version, written like {@code 1.30}. */
    public boolean known(String version) {
        return supportEnds.containsKey(version);
    }

    /** The last day of support; missing when the table lacks the version or its date. */
    public Knowledge<LocalDate> supportEnd(String version) {
        return supportEnds.getOrDefault(version, missing(version));
    }

    /**
     * Whether support had ended before that day. A version without a date is still supported as long as an older one is; when
     * none is, the answer is missing, and so it is for a version that the table lacks.
     */
    public Knowledge<Boolean> supportHadEnded(String version, LocalDate day) {
        Knowledge<LocalDate> end = supportEnd(version);
        return !end.isKnown() && known(version) && isOlderOneSupported(version, day)
                ? Knowledge.known(false)
                : end.map(day::isAfter);
    }

    /** Whether it, or an older version, is known to have been released after that day. */
    public boolean isReleasedAfter(String version, LocalDate day) {
        return olderAndItself(version).anyMatch(each -> {
            LocalDate release = released.get(each);
            return release != null && release.isAfter(day);
        });
    }

    private Stream<String> olderAndItself(String version) {
        return Stream.concat(
                supportEnds.keySet().stream().takeWhile(older -> !older.equals(version)), Stream.of(version));
    }

    private boolean isOlderOneSupported(String version, LocalDate day) {
        return supportEnds.keySet().stream()
                .takeWhile(older -> !older.equals(version))
                .anyMatch(older -> supportEnd(older).fold(end -> !day.isAfter(end), needs -> false));
    }

    private static KubernetesVersions load() {
        JsonNode file = Resources.referenceData("kubernetes-versions");
        Map<String, LocalDate> released = new LinkedHashMap<>();
        Map<String, Knowledge<LocalDate>> ends = new LinkedHashMap<>();
        for (JsonNode row : file.path("values")) {
            String version = row.path("version").asText();
            JsonNode release = row.path("released");
            if (release.isTextual()) {
                released.put(version, LocalDate.parse(release.asText()));
            }
            JsonNode end = row.path("extendedSupportEnds");
            ends.put(version, end.isTextual() ? Knowledge.known(LocalDate.parse(end.asText())) : missing(version));
        }
        return new KubernetesVersions(
                LocalDate.parse(file.path("asOf").asText()), file.path("source").asText(), released, ends);
    }

    private static Knowledge<LocalDate> missing(String version) {
        return Knowledge.missing(new Need.ReferenceData("support dates of Kubernetes " + version));
    }
}
