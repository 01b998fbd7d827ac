package dev.preflight.text;

import java.util.Locale;

/** Names of members and keywords as words of rule ids: {@code ProductTitle} becomes {@code product-title}. */
public final class KebabCase {
    private KebabCase() {}

    public static String of(String name) {
        return name.replace("SaaS", "Saas")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
