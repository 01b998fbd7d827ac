package dev.preflight.document;

/**
 * The type of an entity, such as {@code SaaSProduct@1.0}.
 *
 * @param name what stands before the {@code @}
 * @param version what stands behind it; empty when there is none
 */
public record EntityType(String name, String version) {
    /** The type of an entity that names none. */
    public static final EntityType NONE = new EntityType("", "");

    private static final char AT = '@';

    /** Reads any text; one without {@code @} is a name alone. */
    public static EntityType parse(String text) {
        int at = text.indexOf(AT);
        return at < 0 ? new EntityType(text, "") : new EntityType(text.substring(0, at), text.substring(at + 1));
    }

    /** Whether a version is given. */
    public boolean hasVersion() {
        return !version.isEmpty();
    }

    /** Whether both can be the type of one entity: equal, but for a version or a whole type that is not given. */
    public boolean agreesWith(EntityType other) {
        boolean unknown = equals(NONE) || other.equals(NONE);
        boolean sameVersion = !hasVersion() || !other.hasVersion() || version.equals(other.version);
        return unknown || name.equals(other.name) && sameVersion;
    }

    @Override
    public String toString() {
        return hasVersion() ? name + AT + version : name;
    }
}
