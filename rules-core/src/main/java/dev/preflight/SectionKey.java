package dev.preflight;

/** A documented pair, such as {@code SaaSProduct@1.0} and {@code AddDimensions}. */
public record SectionKey(String entityType, String changeType) {
    @Override
    public String toString() {
        return changeType + " on " + entityType;
    }
}
