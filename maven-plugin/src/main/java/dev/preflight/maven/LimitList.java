package dev.preflight.maven;

import dev.preflight.schema.LinearPattern;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Limits with the values that they have now, in one parameter: {@code dimensions=200, repositories=70}. */
final class LimitList {
    private static final LinearPattern NAME = new LinearPattern("^[a-z-]+$");
    private static final LinearPattern NUMBER = new LinearPattern("^[0-9]{1,9}$");

    private LimitList() {}

    static Map<String, Integer> parse(String list) throws WrongConfigurationException {
        Map<String, Integer> limits = new TreeMap<>();
        for (String each : list.split(",", -1)) {
            int sign = each.indexOf('=');
            String name = each.substring(0, Math.max(0, sign)).strip();
            String value = each.substring(sign + 1).strip();
            if (!NAME.find(name) || !NUMBER.find(value) || limits.containsKey(name)) {
                throw new WrongConfigurationException("preflight.limits has \"" + each.strip()
                        + "\", where a name and its number, such as dimensions=200, are expected once");
            }
            limits.put(name, Integer.parseInt(value));
        }
        return Collections.unmodifiableMap(limits);
    }
}
