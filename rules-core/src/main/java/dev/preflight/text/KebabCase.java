package dev.preflight.text;

import com.google.re2j.Pattern;
import java.util.Locale;

/** Names of members and keywords as words of rule ids: {@code ProductTitle} becomes {@code product-title}. */
public final class KebabCase {
    private static final Pattern WORD_END = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern ABBREVIATION_END = Pattern.compile("([A-Z]+)([A-Z][a-z])");

    private KebabCase() {}

    public static String of(String name) {
        String words = WORD_END.matcher(name.replace("SaaS", "Saas")).replaceAll("$1-$2");
        return ABBREVIATION_END.matcher(words).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }
}
